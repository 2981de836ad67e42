"""Short invented texts in which somebody is called by another word, by a relative, or by a name told in a clause."""

from __future__ import annotations

from analyzer.model.source import Identification as Is
from analyzer.model.source import Role
from tests.analysis.identified import Seen

CALLED = (
    Seen("Nine crew were late. A guard named Pete said the gate was locked.", "Pete", Is.NAMED),
    Seen('"We shall see," said a market trader who gave her name as Bea.', "Bea", Is.NAMED),
    Seen(
        "Jonas Kolding wants to sell the yard, while his sister Bodil would keep it. Ms Kolding said it was hers.",
        "Bodil Kolding",
        Is.NAMED,
    ),
    Seen(
        "Becky Tolson said the road was shut. Her husband, Mark, a farmer, said it was ice. The couple told us "
        "that they would stay.",
        "Becky Tolson and Mark",
        Is.NAMED,
    ),
    Seen("Mark Tolson drove. His wife laughed and said she would walk.", "Mark Tolson's wife", Is.UNNAMED_PERSON),
    Seen("Clubs make Lars Overby the favourite. The Dane said he had heard nothing.", "Lars Overby", Is.NAMED),
    Seen("Captain Ben Farrant denied it. The 31-year-old goalkeeper said spirits were high.", "Ben Farrant", Is.NAMED),
    Seen(
        "Greta Lauper, who was ambassador to Tavria until May, said so. The former envoy said it was over.",
        "Greta Lauper",
        Is.NAMED,
        "Tavria",
    ),
    Seen("Analysts at Corbel Hart said it was a gain. The brokerage warned of debt.", "Corbel Hart", Is.ORGANISATION),
    Seen(
        "Tavria’s foreign ministry said it was calm. The interior ministry said 22 were held.",
        "The interior ministry",
        Is.ORGANISATION,
    ),
    Seen("A list has Deputy Kyle Strang, Sheriff Dale Horne and the county. Horne said no.", "Dale Horne", Is.NAMED),
    Seen(
        "Three ecologists said it was thin. The researchers said they had looked.", "Three ecologists", Is.UNNAMED_GROUP
    ),
    Seen("The watchdog Safe Piers said 22 ferries had sunk.", "Safe Piers", Is.ORGANISATION, None, Role.NGO),
    Seen("Mr Foss’s barrister, Adebayo Coker KC, said he was tired.", "Adebayo Coker", Is.NAMED),
    Seen("Asked if he knew Mr Vane, the acting leader said it was over.", "the acting leader", Is.UNNAMED_PERSON),
    Seen(
        "Geoffrey Luxton paid a fine. The MP for Brindle, Sir Geoffrey Cairns, was sad. Sir Geoffrey said it was hard.",
        "Geoffrey Cairns",
        Is.NAMED,
    ),
    Seen(
        "Labour MP Kate Weir, who was angry, left. The Brindle North MP said it was wrong.",
        "Kate Weir",
        Is.NAMED,
        "Labour",
    ),
    Seen(
        "Tensorpath, a start-up, hired an expert. The Brindle-based company said nothing was found.",
        "Tensorpath",
        Is.ORGANISATION,
    ),
    Seen(
        "The Sailmakers Council, a trade group, said theft was common.",
        "Sailmakers Council",
        Is.ORGANISATION,
        None,
        Role.NGO,
    ),
    Seen("Environment officer Sophie Lane said it was silent.", "Sophie Lane", Is.NAMED),
    Seen("Police searched the yard. A force spokesman said nobody was held.", "Police", Is.ORGANISATION),
    Seen("Vane Homes said it was sorry.", "Vane Homes", Is.ORGANISATION, None, Role.COMPANY),
    Seen(
        "The group Free Coast demanded that the pier be sold. Its founder, Jasper Lund, said it was time.",
        "Jasper Lund",
        Is.NAMED,
        "Free Coast",
    ),
    Seen("Aegis Marine may buy it. The ministry said no filing was made.", "The ministry", Is.ORGANISATION),
    Seen(
        "Teresa Mora died. Her sister, Rosa Mora, spoke. Mora said that Teresa had complained of dust.",
        "Rosa Mora",
        Is.NAMED,
    ),
)
