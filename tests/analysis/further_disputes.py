"""A second set of invented articles in which claims are answered: measured once before any rule was changed for it."""

from __future__ import annotations

from tests.analysis.dispute import Dispute

FURTHER_DISPUTES = (
    Dispute(
        "an assertion that is dismissed",
        "Estmark's foreign minister, Ilse Brandt, said Lorvania had jammed the radios of fishing boats.\n\n"
        "The catch was poor in May.\n\n"
        "Lorvania dismissed the assertion.",
        (("jammed the radios", (("Ilse Brandt", "asserted"), ("Lorvania", "denied"))),),
    ),
    Dispute(
        "who has not verified",
        "Rebels said they had captured the airport of Ostra.\n\n"
        "The observer mission has not verified the capture of the airport.",
        (("captured the airport", (("Rebels", "asserted"), ("observer mission", "not_confirmed"))),),
    ),
    Dispute(
        "accusations that are rejected, summed up in one noun",
        "The union accused the bakery chain of underpaying its drivers.\n\nThe bakery chain rejected the accusations.",
        (("underpaying its drivers", (("union", "asserted"), ("bakery chain", "denied"))),),
    ),
    Dispute(
        "a denial in part",
        "Ada Holm said the clinic had lost the files of patients.\n\n"
        "She said the clinic had ignored complaints for years.\n\n"
        "The clinic denied that it had ignored complaints.",
        (("ignored complaints", (("Ada Holm", "asserted"), ("clinic", "denied"))),),
    ),
    Dispute(
        "a denial of something that nobody in the article has claimed",
        "Ada Holm said the clinic had lost the files of patients.\n\n"
        "The clinic denied that its director would step down.",
        (("step down", (("clinic", "denied"),)),),
    ),
    Dispute(
        "a denial in other words, by a noun from a family",
        "Villagers said soldiers had burned the mill.\n\nThe army denied the arson.",
        (("burned the mill", (("Villagers", "asserted"), ("army", "denied"))),),
    ),
    Dispute(
        "called untrue",
        "Fishermen said the harbour master had sold the moorings twice.\n\nThe harbour master called the story untrue.",
        (("sold the moorings", (("Fishermen", "asserted"), ("harbour master", "denied"))),),
    ),
    Dispute(
        "a claim and its denial in one sentence",
        "Tolvania says Veltria shelled the bridge at Lesk, which Veltria denies.",
        (("shelled the bridge", (("Tolvania", "asserted"), ("Veltria", "denied"))),),
    ),
    Dispute(
        "a spokeswoman who would not comment on the claim",
        "Ada Holm said the shipyard had bribed inspectors.\n\nThe shipyard declined to comment on the bribes.",
        (("bribed inspectors", (("Ada Holm", "asserted"), ("shipyard", "not_confirmed"))),),
    ),
    Dispute(
        "a quotation that denies",
        "A former clerk said the mayor had destroyed the archive of the council.\n\n"
        "“I did not destroy the archive,” the mayor said.",
        (("destroyed the archive", (("A former clerk", "asserted"), ("mayor", "denied"))),),
    ),
    Dispute(
        "two who deny, each something of its own",
        "Ada Holm said the bank had hidden its losses.\n\n"
        "She said the auditor had destroyed papers.\n\n"
        "The bank denied hiding losses. The auditor denied destroying papers.",
        (
            ("hidden its losses", (("Ada Holm", "asserted"), ("bank", "denied"))),
            ("destroyed papers", (("Ada Holm", "asserted"), ("auditor", "denied"))),
        ),
    ),
    Dispute(
        "a suggestion that is brushed off",
        "Critics suggested that the ferry was unsafe.\n\nThe captain brushed off the suggestion.",
        (("the ferry was unsafe", (("Critics", "asserted"), ("captain", "denied"))),),
    ),
    Dispute(
        "doubt is no denial",
        "The ministry said the flood had killed nine people.\n\n"
        "Relief workers questioned the ministry's account of the flood.",
        (("killed nine people", (("ministry", "asserted"), ("Relief workers", "questioned"))),),
    ),
    Dispute(
        "a denial that comes before the claim",
        "The airline denied that it had dismissed pilots for sleeping.\n\n"
        "Two pilots said the airline had dismissed them for sleeping.",
        (("dismissed", (("Two pilots", "asserted"), ("airline", "denied"))),),
    ),
    Dispute(
        "an offer that is rejected is no claim",
        "The union said the crane had been broken for a month.\n\nThe port rejected the union's offer.",
        (),
    ),
    Dispute(
        "minutes that are no time",
        "A former clerk said the mayor had destroyed the minutes of the council.\n\n"
        "“I did not destroy the minutes,” the mayor said.",
        (("destroyed the minutes", (("A former clerk", "asserted"), ("mayor", "denied"))),),
    ),
    Dispute(
        "an accusation is what somebody accused of, not what was said last",
        "The tram drivers' union accused the operator of bargaining in bad faith.\n\n"
        "Its secretary, Ada Holm, said the depot would stay shut on Monday.\n\n"
        "The operator rejected the accusation.",
        (("bargaining in bad faith", (("tram drivers' union", "asserted"), ("operator", "denied"))),),
    ),
    Dispute(
        "an allegation is what somebody accused of, and where it surfaced is no claim",
        "Two writers accused Paolo Ferri of theft, the festival announced on Thursday.\n\n"
        "Ferri denies the allegation, which first surfaced in an anonymous post.",
        (("Paolo Ferri", (("Two writers", "asserted"), ("Paolo Ferri", "denied"))),),
    ),
)
