"""Invented articles with who says what in them, named, renamed and unnamed.

`python -m tests.analysis.articles` records their parses.
"""

from __future__ import annotations

from collections.abc import Iterator

from tests import recording
from tests.analysis.described import DESCRIBED
from tests.analysis.renamed import RENAMED
from tests.analysis.resolved import BEHIND, RESOLVED
from tests.analysis.story import Story
from tests.recording import record

PARSES = recording.PARSES / "articles"

ARTICLES = (
    Story(
        "eviction",
        "Families on Tanner Street lose their homes again\n\n"
        "Margaret “Peg” Halloran had lived on Tanner Street for 31 years when the letter came. She has until "
        "Friday to leave, she said.\n\n"
        "“I raised four children in these rooms,” said Halloran, a retired school nurse. “Where would they "
        "have me go?”\n\n"
        "Her husband, Dermot, said the letter gave no reason. “They never even knocked,” he said.\n\n"
        "The Hallorans said they would not sign anything before they had spoken with a lawyer.\n\n"
        "Their landlord, Brightwater Homes, bought the block in March. The company said in a statement that "
        "every tenant had been offered help with moving. It has not raised any rents, it said.\n\n"
        "But neighbors tell another story. Luis Ortega, 34, said he was offered $200 and a van. “It was an "
        "insult,” Ortega said. The mechanic, who has two daughters, said he had refused.\n\n"
        "Quinn Abara, an organizer with the Tenants’ Union of Marlow, has gone from door to door since April. "
        "In the last month alone, Abara has spoken with 60 families, they said. “People are frightened.” "
        "Abara said. “Nobody tells them what their rights are.”\n\n"
        "The union wants the city to buy the block. The city said it had no money to do so.\n\n"
        "Councilwoman Ingrid Falk told residents on Monday that she would bring the matter before the "
        "council. Falk’s colleague Piet Maas disagreed. “We cannot buy every house in Marlow,” Maas said in "
        "an interview. He added that the councilwoman had promised more than she could keep.\n\n"
        "The judge in the case, Rosa Lindqvist, is expected to rule this week. A lawyer for Brightwater, Tom "
        "Sayer, said he hoped that she would rule soon.\n\n"
        "Peg is not waiting. “We start packing tonight,” she said.",
        (
            ("She has until Friday", "Margaret “Peg” Halloran", "named"),
            ("I raised four children", "Margaret “Peg” Halloran", "named"),
            ("the letter gave no reason", "Dermot", "named"),
            ("They never even knocked", "Dermot", "named"),
            ("It has not raised any rents", "Brightwater Homes", "organisation"),
            ("It was an insult", "Luis Ortega", "named"),
            ("he had refused", "Luis Ortega", "named"),
            ("they would not sign anything", "The Hallorans", "named"),
            ("every tenant had been offered", "Brightwater Homes", "organisation"),
            ("Abara has spoken with 60 families", "Quinn Abara", "named"),
            ("the city to buy the block", "Tenants’ Union of Marlow", "organisation"),
            ("she would bring the matter", "Ingrid Falk", "named"),
            ("We cannot buy every house", "Piet Maas", "named"),
            ("the councilwoman had promised", "Piet Maas", "named"),
            ("that she would rule soon", "Tom Sayer", "named"),
            ("We start packing tonight", "Margaret “Peg” Halloran", "named"),
        ),
    ),
    Story(
        "poll",
        "Poll: Marlow voters cool on new bridge\n\n"
        "Support for a second bridge over the Tarn has fallen to 41%, according to a Marlow Courier/Dataline "
        "poll published on Tuesday.\n\n"
        "The poll, which was taken in the first week of May, showed that 48% of voters oppose the bridge. In "
        "January, supporters led by 9 points in the survey.\n\n"
        "Some 63% of voters in the north of the city said they would never use it. Younger voters were more "
        "open, with 55% saying the bridge would help them find work.\n\n"
        "Mayor Ada Brandt led her challenger, Owen Pike, by 47% to 40% in the poll. Pike had the support of "
        "most voters over 60.\n\n"
        '"These numbers tell me that people want to know what it costs," said Brandt, a civil engineer by '
        "training who took office in 2019.\n\n"
        "Pike's campaign said in an email that the mayor had lost touch. \"She listens to builders and not to "
        'voters," a spokesperson said.\n\n'
        "A separate survey by the University of Marlow found in April that three in five residents wanted "
        'more buses instead. Its author, Helen Osei, said the two surveys asked different questions. "Ours '
        'did not mention a toll," the sociologist said.\n\n'
        "The Courier poll had a margin of error of 3 percentage points. It was conducted by telephone.",
        (
            ("48% of voters oppose", "a Marlow Courier/Dataline poll", "document"),
            ("people want to know", "Ada Brandt", "named"),
            ("the mayor had lost touch", "Pike's campaign", "organisation"),
            ("She listens to builders", "Pike's campaign", "organisation"),
            ("three in five residents", "A separate survey by the University of Marlow", "document"),
            ("the two surveys asked", "Helen Osei", "named"),
            ("Ours did not mention", "Helen Osei", "named"),
        ),
    ),
    Story(
        "jail",
        "State report faults Marlow jail for deaths\n\n"
        "Three people died in the Marlow County Jail last year because guards failed to check on them, "
        "according to a report by the state's Office of Prison Oversight.\n\n"
        "The 40-page report, which was released on Wednesday, says that guards signed for rounds they never "
        "made. The inspectors recommend that cameras be installed on every floor.\n\n"
        '"The county has known about this since 2021," the report states.\n\n'
        "The Oregon Department of Public Safety declined to comment. The department said last year that it "
        "was short of staff. According to DPS, one in four positions is vacant.\n\n"
        "Sheriff Carl Nyberg disputed the findings. In a letter to the governor that was obtained by the "
        "Courier, Nyberg wrote that the inspectors had never interviewed his deputies. “We were judged in our "
        "absence,” the letter says.\n\n"
        "A draft of the county's answer, seen by the Courier, calls the report “incomplete.”\n\n"
        "The family of one of the dead, Jerome Tate, sued the county in June. The lawsuit alleges that Tate, "
        "26, asked for insulin eleven times. The complaint says a nurse told him to wait until morning.\n\n"
        "“He did not have until morning,” said his mother, Denise Tate. Her son, she said, had never been in "
        "trouble before.\n\n"
        "County attorneys argued in a court filing that the guards had followed the rules. The filing does "
        "not mention the insulin.\n\n"
        "Data from the Department of Public Safety show that deaths in county jails have doubled since 2018. "
        "The figures do not include people who die after they are released.\n\n"
        "The American Jail Reform League, a nonprofit, has asked for a federal investigation. “Nobody is "
        "counting,” said Ruth Amsel, the group's director. The AJRL said in a separate study that most of the "
        "dead had not been convicted of anything.\n\n"
        "“This is the third report in ten years,” Amsel said.",
        (
            ("one in four positions", "Oregon Department of Public Safety", "organisation"),
            ("it was short of staff", "Oregon Department of Public Safety", "organisation"),
            ("had never interviewed his deputies", "Carl Nyberg", "named"),
            ("the guards had followed the rules", "County attorneys", "unnamed_group"),
            ("We were judged in our absence", "a letter to the governor", "document"),
            ("a nurse told him to wait", "The lawsuit", "document"),
            ("Her son", "Denise Tate", "named"),
            ("most of the dead had not", "American Jail Reform League", "organisation"),
            ("Nobody is counting", "Ruth Amsel", "named"),
            ("the third report in ten years", "Ruth Amsel", "named"),
        ),
    ),
    Story(
        "railway",
        "Ministers weigh sale of rail operator, officials say\n\n"
        "LISBON — The government is weighing the sale of the state rail operator, two officials with "
        "knowledge of the talks said on Thursday.\n\n"
        "One of the officials, who spoke on condition of anonymity because the talks are private, said a "
        "decision could come before June. “Everything is on the table,” the official said.\n\n"
        "The second official said no price had been agreed. She said unions had not been told.\n\n"
        "A spokeswoman for the transport ministry declined to comment. The ministry said in March that the "
        "operator, Linha Atlantica, would stay in public hands.\n\n"
        "Linha Atlantica said it was not aware of any talks. “We are running trains,” a spokesman said. The "
        "company, which employs 9,000 people, lost 200 million euros last year, according to its annual "
        "report.\n\n"
        "Prime Minister Jorge Vidal told lawmakers last week that he would sell nothing “below its worth.” "
        "His finance minister, Teresa Prado, went further. The railway, she said, had “eaten money for thirty "
        "years.”\n\n"
        "Opposition leader Marta Simoes accused him of breaking his word. Simoes, whose party governed until "
        "2022, said Vidal had promised the opposite when he ran for office. “He said never,” she told Radio "
        "Atlantic.\n\n"
        "The Railway Workers’ Federation called the plan a betrayal. “If they sell it, we stop every train in "
        "the country,” said its president, Rui Castro. The federation has called a meeting for Sunday, he "
        "said.\n\n"
        "Brussels would have to approve any sale. The European Commission said it did not comment on reports.\n\n"
        "Bidders may include the Spanish operator Ferrovia and the German group Nordbahn, people familiar "
        "with the matter said. Ferrovia declined to comment. Nordbahn did not respond to a request for "
        "comment.",
        (
            ("weighing the sale", "two officials with knowledge of the talks", "anonymous"),
            ("a decision could come", "two officials with knowledge of the talks", "anonymous"),
            ("no price had been agreed", "The second official", "unnamed_person"),
            ("unions had not been told", "The second official", "unnamed_person"),
            ("would stay in public hands", "transport ministry", "organisation"),
            ("was not aware of any talks", "Linha Atlantica", "organisation"),
            ("We are running trains", "Linha Atlantica", "organisation"),
            ("he would sell nothing", "Jorge Vidal", "named"),
            ("eaten money for thirty years", "Teresa Prado", "named"),
            ("Vidal had promised the opposite", "Marta Simoes", "named"),
            ("He said never", "Marta Simoes", "named"),
            ("we stop every train", "Rui Castro", "named"),
            ("has called a meeting", "Rui Castro", "named"),
        ),
    ),
    Story(
        "night-work",
        "Study ties night work to heart disease\n\n"
        "People who work at night for more than ten years are twice as likely to have a heart attack, a new "
        "study has found.\n\n"
        "The study, published on Monday in the journal Cardiac Letters, followed 12,000 nurses and drivers in "
        "Denmark and Finland.\n\n"
        "“We expected an effect, but not one of this size,” said Liv Aaberg, a cardiologist at the University "
        "of Odense and the study’s lead author. “It frightened us, frankly.”\n\n"
        "Aaberg and her co-author, Juha Salmi, write that employers should limit night shifts to three in a "
        "row. They found no difference between men and women.\n\n"
        "Other researchers urged caution. The authors did not ask about smoking, said Beatriz Coelho of the "
        "World Heart Institute, who was not involved in the study. Coelho, an epidemiologist, said it would "
        "be a mistake to change the law now.\n\n"
        "In an editorial published with the study, the journal’s editors wrote that the results “deserve to "
        "be taken seriously.”\n\n"
        "For Karin Holst, who has driven a bus in Aarhus at night since 2009, the news is no surprise. “My "
        "doctor told me to stop,” Holst said. She did not.\n\n"
        "The bus company, Midttrafik, said it was studying the results. It offers its drivers a yearly "
        "check-up, according to its website.\n\n"
        "A spokesperson for the Danish Labour Authority, known as DLA, said the agency would look at its "
        "rules. The DLA last changed them in 2004.\n\n"
        "Union officials say drivers cannot wait. “Twenty years is too long,” said one of them, Peder Krag. "
        "“Our people are dying.”\n\n"
        "Aaberg agrees. What the drivers need, the cardiologist said, is a law.",
        (
            ("twice as likely to have a heart attack", "a new study", "document"),
            ("It frightened us, frankly", "Liv Aaberg", "named"),
            ("employers should limit night shifts", "Liv Aaberg and Juha Salmi", "named"),
            ("a mistake to change the law", "Beatriz Coelho", "named"),
            ("My doctor told me to stop", "Karin Holst", "named"),
            ("it was studying the results", "Midttrafik", "organisation"),
            ("the agency would look at its rules", "Danish Labour Authority", "organisation"),
            ("What the drivers need", "Liv Aaberg", "named"),
        ),
    ),
    *RENAMED,
    *DESCRIBED,
    *RESOLVED,
)


def texts() -> Iterator[str]:
    """The paragraphs of all articles."""
    every = (*(story.text for story in ARTICLES), *(text for text, _, _ in BEHIND))
    yield from dict.fromkeys(line for text in every for line in text.split("\n") if line)


def main() -> None:
    """Nothing; the parses of all articles are recorded afterwards."""
    record("articles", texts())


if __name__ == "__main__":
    main()
