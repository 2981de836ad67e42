"""A third set of invented articles: refusals, figures, relative clauses, reports of a word, what was not said."""

from __future__ import annotations

from tests.analysis.dispute import Dispute

THIRD_DISPUTES = (
    Dispute(
        "who declined to say whether something is so",
        "Ada Holm said the shipyard had bribed inspectors.\n\n"
        "The shipyard declined to say whether it had bribed inspectors.",
        (("bribed inspectors", (("Ada Holm", "asserted"), ("shipyard", "not_confirmed"))),),
    ),
    Dispute(
        "who would not discuss it",
        "Ada Holm said the shipyard had bribed inspectors.\n\nThe shipyard refused to discuss the accusation.",
        (("bribed inspectors", (("Ada Holm", "asserted"), ("shipyard", "not_confirmed"))),),
    ),
    Dispute(
        "who says of themselves that they cannot confirm, once",
        "Villagers said soldiers had burned the mill.\n\n"
        "“We cannot confirm that the mill was burned,” the mission's spokesman, Otto Lind, told reporters.",
        (("burned the mill", (("Villagers", "asserted"), ("Otto Lind", "not_confirmed"))),),
    ),
    Dispute(
        "a figure that is not confirmed is that of the last claim with a number",
        "The governor, Ada Holm, said that 34 people had died in the landslide.\n\n"
        "The road to the valley was open, the army said.\n\n"
        "The hospital could not confirm the figure.",
        (("34 people", (("Ada Holm", "asserted"), ("hospital", "not_confirmed"))),),
    ),
    Dispute(
        "an allegation in apposition, which others reject",
        "State radio reported that the rebels had been storing shells beneath the market, an allegation that "
        "residents rejected.",
        (("storing shells", (("State radio", "asserted"), ("residents", "denied"))),),
    ),
    Dispute(
        "a claim in apposition that somebody calls false",
        "Inspectors concluded that the army had used gas at Lesk, a claim the ministry called pure fantasy.",
        (("used gas", (("Inspectors", "asserted"), ("ministry", "denied"))),),
    ),
    Dispute(
        "reports of one word, which a newspaper could not verify",
        "The governor, Ada Holm, said that dozens of people had been killed at the dam.\n\n"
        "The pumps were sold in May, the board said.\n\n"
        "The Brindle Gazette could not independently verify reports of deaths.",
        (("killed at the dam", (("Ada Holm", "asserted"), ("Brindle Gazette", "not_confirmed"))),),
    ),
    Dispute(
        "reports of one word that nobody else has told are no other claim",
        "The pumps were sold in May, the board said.\n\nThe Brindle Gazette could not verify reports of looting.",
        (),
    ),
    Dispute(
        "who is not in a position to say so",
        "Fishermen said the harbour master had sold the moorings twice.\n\n"
        "The council said it was not in a position to verify the sale of the moorings.",
        (("sold the moorings", (("Fishermen", "asserted"), ("council", "not_confirmed"))),),
    ),
    Dispute(
        "not knowing whether is no denial of what others must have known",
        "“The owners must have known all along,” Ada Holm said.\n\n"
        "“I don't know whether the letters are genuine,” the harbour master said.",
        (),
    ),
    Dispute(
        "who stopped short of accusing has not accused",
        "The clerk stopped short of accusing the mayor of taking bribes.\n\nThe mayor said the fair would open.",
        (),
    ),
    Dispute(
        "a report that is dismissed before it is told",
        "The palace dismissed as malicious a newspaper's report that the queen had fallen ill.",
        (("the queen had fallen ill", (("a newspaper", "asserted"), ("palace", "denied"))),),
    ),
    Dispute(
        "talk in the town is a claim of nobody",
        "There was talk of a sale of the lifeboat house.\n\nThe council said there were no plans.",
        (("sale of the lifeboat house", (("nobody", "asserted"),)),),
    ),
    Dispute(
        "speculation that something is so is a claim of nobody",
        "Shares in the bank rose amid speculation that the ministry would buy it.",
        (("the ministry would buy", (("nobody", "asserted"),)),),
    ),
    Dispute(
        "who neither confirmed nor denied has not confirmed",
        "It is understood that the auditor has asked to see the file.\n\n"
        "The auditor's office neither confirmed nor denied this.",
        (("asked to see the file", (("nobody", "asserted"), ("auditor's office", "not_confirmed"))),),
    ),
    Dispute(
        "reports that are dismissed by somebody",
        "Reports that the keeper had been sold were dismissed by his agent, Tomas Field.",
        (("the keeper had been sold", (("Tomas Field", "denied"),)),),
    ),
    Dispute(
        "there is no suggestion that it is so",
        "No charges have been brought. There is no suggestion that the auditor took the money.",
        (),
    ),
    Dispute(
        "a claim in apposition that others contradict",
        "The minister, Ada Holm, reportedly told colleagues that she had never been briefed about the bank, a claim "
        "that two officials contradicted.",
        (("briefed about the bank", (("Ada Holm", "asserted"), ("two officials", "denied"))),),
    ),
    Dispute(
        "who would not say whether",
        "Fishermen said the harbour master had sold the moorings twice.\n\n"
        "The harbour master would not say whether the moorings had been sold.",
        (("sold the moorings", (("Fishermen", "asserted"), ("harbour master", "not_confirmed"))),),
    ),
    Dispute(
        "any suggestion of it is false",
        "Ada Holm said the auditors had looked away from the fraud.\n\n"
        "“Any suggestion that the auditors looked away is false,” their spokesman, Lutz Adler, said.",
        (("looked away", (("Ada Holm", "asserted"), ("Lutz Adler", "denied"))),),
    ),
    Dispute(
        "who did not confirm has not denied",
        "Fishermen said the harbour master had sold the moorings twice.\n\n"
        "The harbour master did not confirm the sale of the moorings.",
        (("sold the moorings", (("Fishermen", "asserted"), ("harbour master", "not_confirmed"))),),
    ),
)
