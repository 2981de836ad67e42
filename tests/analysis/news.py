"""Invented news articles of several kinds, with title, body and tie to the story of each source."""

from __future__ import annotations

from tests.analysis.who import News, Who

ARTICLES = (
    News(
        "council",
        "MARLOW — The city council voted 5-4 on Tuesday to close the Dock Street ferry, ending a service that has run "
        "since 1911.\n\n"
        "Councilwoman Teresa Avila, who has ridden the boat since she was a child, said the city had run out of money "
        "to keep it.\n\n"
        "“We patched it every spring,” Avila said. “There is nothing left to patch.”\n\n"
        "Public Works spokesman Leon Hart said crews would remove the pier in June. Hart said bus Line 9 would take "
        "over.\n\n"
        "The head of the Ferry Riders Union, Omar Bell, told the council that the vote was a mistake.\n\n"
        "“My members have no cars,” said Bell, whose grandfather built the first landing.\n\n"
        "Mayor Ruth Lindgren was named chair of the regional transit board last month. Lindgren said she would look "
        "for grants.\n\n"
        "Longtime rider Gail Moss, 71, said she would move.\n\n"
        "Shipping Secretary Ann Stroud and Marlow Harbor Authority director Paul Voss had backed the closing in "
        "March. Voss said the hull was rotten.\n\n"
        "A woman who lives next to the landing said the horn woke her every morning.",
        (
            Who("Teresa Avila", "Councilwoman", None, "who has ridden the boat since she was a child"),
            Who("Leon Hart", "Public Works spokesman", "Public Works"),
            Who(
                "Omar Bell",
                "head of the Ferry Riders Union",
                "Ferry Riders Union",
                "whose grandfather built the first landing",
            ),
            Who("Ruth Lindgren", "Mayor"),
            Who("Gail Moss", None, None, "Longtime rider"),
            Who("Paul Voss", "Marlow Harbor Authority director", "Marlow Harbor Authority"),
            Who("A woman", None, None, "who lives next to the landing"),
        ),
    ),
    News(
        "trial",
        "A jury found the owner of a grain elevator guilty on Friday in the deaths of two workers.\n\n"
        "U.S. District Judge Carol Whitman said the company had ignored three warnings.\n\n"
        "“Nobody looked at the belts,” said Assistant U.S. Attorney Greg Lund, who tried the case with a partner.\n\n"
        "Defense attorney Bill Haskins said his client would appeal. Haskins, of the firm Northgate "
        "Partners, called the verdict a shock.\n\n"
        "Marla Dietz, one of the jurors, said the safety logs decided it.\n\n"
        "Jon Petrie, the brother of one of the dead men, said he had waited four years for the day.\n\n"
        "An officer told reporters outside the courthouse that the street would reopen. Police officers had closed it "
        "at dawn.\n\n"
        "Dora Quist, Ph.D., a professor of engineering at Marlow State University who testified for the government, "
        "said the dust was bound to burn.\n\n"
        "Judges Ann Stroud and Hugo Marsh heard an earlier case. Stroud said then that the law was clear.\n\n"
        "Deputy District Attorney Nina Falk became chief of the fraud unit in May. Falk said more charges were "
        "likely.",
        (
            Who("Carol Whitman", "U.S. District Judge"),
            Who("Greg Lund", "Assistant U.S. Attorney", None, "who tried the case with a partner"),
            Who("Bill Haskins", "Defense attorney", "Northgate Partners"),
            Who("Marla Dietz", None, None, "one of the jurors"),
            Who("Jon Petrie", None, None, "the brother of one of the dead men"),
            Who("An officer", "police officer"),
            Who(
                "Dora Quist",
                "professor of engineering at Marlow State University",
                "Marlow State University",
                "who testified for the government",
            ),
            Who("Ann Stroud", "Judge"),
            Who("Nina Falk", "Deputy District Attorney"),
        ),
    ),
    News(
        "glacier",
        "The ice on Mount Sorrel is melting twice as fast as it did a decade ago, according to a study published "
        "Monday in the journal Polar Letters.\n\n"
        "“We expected half of that,” said lead author Mei Tan, an associate professor of geology at Lund "
        "University.\n\n"
        "Tan, who has measured the glacier since 2009, said the lake below it was rising.\n\n"
        "University of Oslo glaciologist Karin Holt, who was not involved in the study, said the numbers were "
        "sound.\n\n"
        "Peter Amsel is a senior scientist at the Alpine Institute, a think tank that advises mountain towns. Amsel "
        "said the dam would not hold.\n\n"
        "“It is a bathtub,” said Rosa Keel, then the mayor of Sorrel and now a consultant.\n\n"
        "Ida Brandt, a 34-year-old mountain guide and mother of two who grew up in the valley, said tourists "
        "asked about it daily.\n\n"
        "“The money is there,” said Hans Vogel, deputy director for water at the Ministry of the Environment.\n\n"
        "A graduate student in Tan’s laboratory, Wei Zhang, wrote the computer code. Zhang said the model was "
        "public.",
        (
            Who(
                "Mei Tan",
                "associate professor of geology at Lund University",
                "Lund University",
                "who has measured the glacier since 2009",
            ),
            Who(
                "Karin Holt",
                "University of Oslo glaciologist",
                "University of Oslo",
                "who was not involved in the study",
            ),
            Who(
                "Peter Amsel",
                "senior scientist at the Alpine Institute",
                "Alpine Institute",
                "a think tank that advises mountain towns",
            ),
            Who("Rosa Keel", "then the mayor of Sorrel and now a consultant", "Sorrel"),
            Who("Ida Brandt", "mountain guide and mother of two", None, "who grew up in the valley"),
            Who(
                "Hans Vogel",
                "deputy director for water at the Ministry of the Environment",
                "Ministry of the Environment",
            ),
            Who("Wei Zhang", "graduate student in Tan’s laboratory", "laboratory"),
        ),
    ),
    News(
        "airline",
        "Shares of Brindle Air fell 9% on Thursday after the carrier cut its forecast.\n\n"
        "Chief Executive Daniel Foss told analysts on a call that fuel had cost more than planned.\n\n"
        "“We are not shrinking,” Foss, 52, said. He joined the airline as a baggage handler in 1994.\n\n"
        "Mona Dale, chief financial officer of Brindle Air, said the dividend was safe.\n\n"
        "“It’s a crisis of trust,” said Benno Ray, a freelance analyst who once worked for the airline’s "
        "treasury.\n\n"
        "Sofia Lunt, an equity strategist at Northgate Capital in London, cut her rating.\n\n"
        "“The planes are old,” Lunt wrote in a note to clients.\n\n"
        "Pete Salas, an organizer with the Ground Crew Union, which represents 4,000 workers, said nobody had asked "
        "the crews.\n\n"
        "The airline’s former chief pilot, Arlo Finch, said training had been cut. Finch retired in 2021.\n\n"
        "Kim Doyle, owner of a travel agency in Marlow, said customers were calling.\n\n"
        "A spokeswoman for the transport ministry, Lena Ortiz, declined to comment.",
        (
            Who("Daniel Foss", "Chief Executive"),
            Who("Mona Dale", "chief financial officer of Brindle Air", "Brindle Air"),
            Who("Benno Ray", "freelance analyst", None, "who once worked for the airline’s treasury"),
            Who("Sofia Lunt", "equity strategist at Northgate Capital in London", "Northgate Capital"),
            Who(
                "Pete Salas",
                "organizer with the Ground Crew Union",
                "Ground Crew Union",
                "which represents 4,000 workers",
            ),
            Who("Arlo Finch", "former chief pilot", "airline"),
            Who("Kim Doyle", "owner of a travel agency in Marlow", "agency"),
        ),
    ),
    News(
        "final",
        "The Rovers lost the cup final 2-1 on Sunday, and their coach blamed nobody but himself.\n\n"
        "“I picked the team,” head coach Sam Idle said before boarding the bus.\n\n"
        "Goalkeeper Anna Brandt, who saved two penalties, said the pitch was wet.\n\n"
        "“I slipped,” said Brandt.\n\n"
        "Rovers sporting director Olaf Berg said nobody would be sold. The club’s president, Vera Stahl, agreed.\n\n"
        "“We will be back,” Stahl said.\n\n"
        "Point guard Dre Willis of the Marlow Kings, who watched from the stands, said it was cruel.\n\n"
        "Ines Cole, captain of the winning side, said the second goal was luck.\n\n"
        "“I closed my eyes,” Cole said. The 29-year-old teacher plays without pay.\n\n"
        "Former goalkeeper Kit Lowe, now a commentator for Radio Marlow, said the wall stood wrong.",
        (
            Who("Sam Idle", "head coach"),
            Who("Anna Brandt", "Goalkeeper", None, "who saved two penalties"),
            Who("Olaf Berg", "Rovers sporting director", "Rovers"),
            Who("Vera Stahl", "president", "club"),
            Who("Dre Willis", "Point guard", "Marlow Kings", "who watched from the stands"),
            Who("Ines Cole", "captain of the winning side"),
            Who("Kit Lowe", "commentator for Radio Marlow", "Radio Marlow"),
        ),
    ),
    News(
        "border",
        "Lorvania closed its northern border on Monday, and thousands were stranded in the rain.\n\n"
        "Interior Minister Jorge Pinto said the crossing would stay shut for a week.\n\n"
        "“We have no food,” said Amal Rahim, a nurse who fled the capital on Saturday.\n\n"
        "Sens. Ann Stroud, D-Ohio, and Hal Voss, R-Iowa, asked for sanctions. Voss said the closing broke a treaty.\n\n"
        "Rep. Dolores Vance (D-Texas), who chairs the foreign affairs panel, said aid would follow.\n\n"
        "Ilse Kern, the U.N. special envoy for Lorvania, said talks would begin in Geneva.\n\n"
        "“They were polite, and they were armed,” said Kern, who met the generals on Sunday.\n\n"
        "Trump adviser Kyle Dunn said the president was watching.\n\n"
        "Tom Reyes, who served as ambassador to Lorvania from 2012 to 2016, said the army was split.\n\n"
        "Col. Ivan Petrov of the border guard said shots had been fired in the air.\n\n"
        "A driver stuck at the crossing said he had slept in his truck.",
        (
            Who("Jorge Pinto", "Interior Minister"),
            Who("Amal Rahim", "nurse", None, "who fled the capital on Saturday"),
            Who("Hal Voss", "Sen.", "R-Iowa"),
            Who("Dolores Vance", "Rep.", "D-Texas", "who chairs the foreign affairs panel"),
            Who("Ilse Kern", "U.N. special envoy for Lorvania", "U.N.", "who met the generals on Sunday"),
            Who("Kyle Dunn", "Trump adviser"),
            Who("Tom Reyes", "ambassador to Lorvania", "Lorvania"),
            Who("Ivan Petrov", "Col."),
            Who("A driver stuck at the crossing", "driver"),
        ),
    ),
)


TIES = News(
    "ties",
    "The ferry stops running in June.\n\n"
    "Otto Brandt grew up on the landing and has sold tickets there for 40 years.\n\n"
    "Asked about the vote, Councilman Hal Voss said the boat was beyond repair.\n\n"
    "“We had no choice,” Voss added.\n\n"
    "On Monday, Brandt locked the ticket booth and hung the key on a nail.\n\n"
    "“I will miss the horn,” Brandt said.\n\n"
    "The boat failed its inspection twice. The ferry company said the hull had rotted through.\n\n"
    "The engine could last another year, according to a 2021 report by the Marlow Harbor Authority.\n\n"
    "Two of the deckhands who were dismissed in March said the news came by letter.\n\n"
    "Treasurer Ida Lunt told reporters after the meeting on Tuesday that the money was gone.",
    (),
)
