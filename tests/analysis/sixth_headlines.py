"""A sixth set of invented headlines, each over an article of three or four sentences."""

from __future__ import annotations

from tests.analysis.pair import ATTRIBUTION, DENIAL, HEDGE, NUMBER, POLARITY, UNSUPPORTED, Pair

SIXTH_MISMATCHES = (
    Pair(
        "Museum sells Roman coins to pay debts",
        "The city museum may sell its Roman coins to pay its debts, its director, Paula Renz, said.\n\n"
        "The collection has been valued at 6 million euros. Trustees meet in May.",
        (HEDGE,),
    ),
    Pair(
        "Rare parrot extinct in the wild",
        "A rare parrot is probably extinct in the wild, biologists reported on Monday.\n\n"
        "The last one was seen in 2009. About forty live in zoos.",
        (HEDGE,),
    ),
    Pair(
        "Brandt wins second term as governor",
        "Governor Lucia Brandt appears to have won a second term, with a fifth of the votes still to be counted.\n\n"
        "Her rival has not conceded. Results are due on Friday.",
        (HEDGE,),
    ),
    Pair(
        "Faulty brakes caused bus crash",
        "Faulty brakes could have caused the bus crash, a mechanic told the inquiry.\n\n"
        "Nine people were hurt. The inquiry continues next week.",
        (HEDGE, ATTRIBUTION),
    ),
    Pair(
        "Steelmaker to shut furnace in Wales",
        "The steelmaker Corus Nord is considering shutting a furnace in Wales, according to people with knowledge of "
        "the matter.\n\nThe plant has lost money for three years. A spokesman declined to comment.",
        (HEDGE, ATTRIBUTION),
    ),
    Pair(
        "Government bans sale of fireworks",
        "The government has proposed to ban the sale of fireworks.\n\n"
        "Parliament will vote on the bill in October. Shops sold 20 million rockets last year.",
        (HEDGE,),
    ),
    Pair(
        "Nurses begin strike on Monday",
        "Nurses are threatening to begin a strike on Monday if talks fail, their union said.\n\n"
        "They want 6 per cent more pay. Hospitals have drawn up emergency plans.",
        (HEDGE,),
    ),
    Pair(
        "Tenor Marco Salvi cancels tour",
        "The tenor Marco Salvi is expected to cancel his tour, a person close to him said.\n\n"
        "He was to sing in nine cities. Tickets for two evenings are sold out.",
        (HEDGE, ATTRIBUTION),
    ),
    Pair(
        "Company hid deaths in drug trial",
        "A pharmaceutical company hid deaths in a drug trial, a former employee has claimed.\n\n"
        "The drug has been on sale since 2021. Regulators are looking into the trial.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Border guards took bribes from smugglers",
        "Border guards took bribes from smugglers, an official who asked not to be named said.\n\n"
        "Four guards have been suspended. The border was closed for a day in June.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Coach paid referee before cup final",
        "The coach of Rovers paid a referee before the cup final, the tabloid Blick am Tag reported.\n\n"
        "The federation has asked for evidence. Rovers won by two goals to one.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Soldiers burned villages in the north",
        "Soldiers burned villages in the north, witnesses said.\n\n"
        "Roads to the region are blocked. Aid groups have been asking for access for weeks.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Developer bribed planning officer",
        "Residents have accused a developer of bribing a planning officer.\n\n"
        "The towers would have 28 floors. A judge stopped the work in April.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Bishop knew of abuse at school",
        "Victims say the bishop knew of abuse at the school. The bishop has denied that he knew of it.\n\n"
        "The school was closed in 1998.",
        (DENIAL, ATTRIBUTION),
    ),
    Pair(
        "President's son owns villa in Monaco",
        "The news site Kompas reported that the president's son owns a villa in Monaco. His lawyer rejected the report "
        "as false.\n\nThe villa was bought by a company in 2020.",
        (DENIAL, ATTRIBUTION),
    ),
    Pair(
        "Rebels shoot down army helicopter",
        "Rebels said they had shot down an army helicopter. The army said the helicopter had not been shot down but "
        "had made an emergency landing.\n\nIts crew is safe.",
        (DENIAL, ATTRIBUTION, POLARITY),
    ),
    Pair(
        "Earthquake leaves 700 dead",
        "An earthquake in the mountains has left 70 people dead, the governor said on Saturday.\n\n"
        "Rescuers are still searching. The nearest hospital is two hours away.",
        (NUMBER,),
    ),
    Pair(
        "House prices climb 12% in a year",
        "House prices rose 2 per cent in the year to June, the land registry said.\n\n"
        "Flats became cheaper. Fewer houses were sold than in the year before.",
        (NUMBER,),
    ),
    Pair(
        "Six miners rescued after collapse",
        "Three miners were rescued on Tuesday, two days after a shaft collapsed.\n\n"
        "They were taken to hospital with slight injuries. The mine was shut.",
        (NUMBER,),
    ),
    Pair(
        "Zoo to receive 25 million for new elephant house",
        "The zoo will receive 5 million from the state for a new elephant house, the culture minister announced.\n\n"
        "It has four elephants. The old house dates from 1931.",
        (NUMBER,),
    ),
    Pair(
        "Exports grow in February",
        "Exports shrank in February for the third month in a row, official data show.\n\n"
        "Imports were flat. Economists pointed to weak demand for machines.",
        (POLARITY, UNSUPPORTED),
    ),
    Pair(
        "Union members accept wage deal",
        "Union members have rejected a wage deal that their leaders had agreed with the railway.\n\n"
        "Turnout was 81 per cent. New talks will be held next week.",
        (POLARITY, UNSUPPORTED),
    ),
    Pair(
        "Lifeboat reached yacht in time",
        "The lifeboat did not reach the yacht in time, the coastguard said.\n\n"
        "The sea was rough. Two sailors from Denmark drowned.",
        (POLARITY,),
    ),
    Pair(
        "Film festival invites director Amari",
        "The film festival has refused to invite the director Sami Amari.\n\n"
        "His last film won a prize in Locarno. The festival opens on 3 September.",
        (POLARITY, HEDGE, UNSUPPORTED),
    ),
    Pair(
        "Wine tax to double",
        "Growers in the valley expect a good harvest this autumn.\n\n"
        "The summer was dry, but it rained in August. Picking begins next week.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Hackers paralyse power grid",
        "The power company has opened a training centre in Moorfield.\n\n"
        "It has places for sixty apprentices. The building cost 11 million.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Senator Cole resigns over affair",
        "Senator Maria Cole spoke at the opening of a library in her home town on Thursday.\n\n"
        "She recalled the books of her childhood. Her term ends in two years.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Doctors warn of measles epidemic",
        "The hospital has appointed a new head of surgery, Dr Lena Falk.\n\n"
        "Falk, 44, worked in Basel before. She starts in January.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Bank to cut mortgage rates",
        "The bank will open a branch in the old post office.\n\n"
        "It has hired eleven people. The branch will be open on Saturdays, its manager said.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Teenager killed in knife attack",
        "A teenager was treated in hospital after a knife attack at a bus stop.\n\n"
        "His injuries are not serious, police said. A boy of 15 was arrested.",
        (UNSUPPORTED,),
    ),
)

SIXTH_FAIR = (
    Pair(
        "Museum might part with Roman coins",
        "The city museum may sell its Roman coins to pay its debts, its director, Paula Renz, said.\n\n"
        "The collection has been valued at 6 million euros. Trustees meet in May.",
    ),
    Pair(
        "Rare parrot likely gone from the wild",
        "A rare parrot is probably extinct in the wild, biologists reported on Monday.\n\n"
        "The last one was seen in 2009. About forty live in zoos.",
    ),
    Pair(
        "Brandt on course for second term",
        "Governor Lucia Brandt appears to have won a second term, with a fifth of the votes still to be counted.\n\n"
        "Her rival has not conceded. Results are due on Friday.",
    ),
    Pair(
        "Brakes may have failed in bus crash, inquiry hears",
        "Faulty brakes could have caused the bus crash, a mechanic told the inquiry.\n\n"
        "Nine people were hurt. The inquiry continues next week.",
    ),
    Pair(
        "Corus Nord mulls closing Welsh furnace – sources",
        "The steelmaker Corus Nord is considering shutting a furnace in Wales, according to people with knowledge of "
        "the matter.\n\nThe plant has lost money for three years. A spokesman declined to comment.",
    ),
    Pair(
        "Government proposes ban on fireworks",
        "The government has proposed to ban the sale of fireworks.\n\n"
        "Parliament will vote on the bill in October. Shops sold 20 million rockets last year.",
    ),
    Pair(
        "Nurses threaten Monday strike",
        "Nurses are threatening to begin a strike on Monday if talks fail, their union said.\n\n"
        "They want 6 per cent more pay. Hospitals have drawn up emergency plans.",
    ),
    Pair(
        "Doubts over Salvi tour",
        "The tenor Marco Salvi is expected to cancel his tour, a person close to him said.\n\n"
        "He was to sing in nine cities. Tickets for two evenings are sold out.",
    ),
    Pair(
        "Company 'hid deaths in drug trial'",
        "A pharmaceutical company hid deaths in a drug trial, a former employee has claimed.\n\n"
        "The drug has been on sale since 2021. Regulators are looking into the trial.",
    ),
    Pair(
        "Official says border guards took bribes",
        "Border guards took bribes from smugglers, an official who asked not to be named said.\n\n"
        "Four guards have been suspended. The border was closed for a day in June.",
    ),
    Pair(
        "Federation demands evidence that coach paid referee",
        "The coach of Rovers paid a referee before the cup final, the tabloid Blick am Tag reported.\n\n"
        "The federation has asked for evidence. Rovers won by two goals to one.",
    ),
    Pair(
        "Villages burned in north, say witnesses",
        "Soldiers burned villages in the north, witnesses said.\n\n"
        "Roads to the region are blocked. Aid groups have been asking for access for weeks.",
    ),
    Pair(
        "Developer accused of bribing planner",
        "Residents have accused a developer of bribing a planning officer.\n\n"
        "The towers would have 28 floors. A judge stopped the work in April.",
    ),
    Pair(
        "Bishop denies knowing of abuse",
        "Victims say the bishop knew of abuse at the school. The bishop has denied that he knew of it.\n\n"
        "The school was closed in 1998.",
    ),
    Pair(
        "Lawyer rejects report on president's son",
        "The news site Kompas reported that the president's son owns a villa in Monaco. His lawyer rejected the report "
        "as false.\n\nThe villa was bought by a company in 2020.",
    ),
    Pair(
        "Was army helicopter shot down?",
        "Rebels said they had shot down an army helicopter. The army said the helicopter had not been shot down but "
        "had made an emergency landing.\n\nIts crew is safe.",
    ),
    Pair(
        "Mountain quake claims 70 lives",
        "An earthquake in the mountains has left 70 people dead, the governor said on Saturday.\n\n"
        "Rescuers are still searching. The nearest hospital is two hours away.",
    ),
    Pair(
        "House prices edge up",
        "House prices rose 2 per cent in the year to June, the land registry said.\n\n"
        "Flats became cheaper. Fewer houses were sold than in the year before.",
    ),
    Pair(
        "Trapped miners freed after two days",
        "Three miners were rescued on Tuesday, two days after a shaft collapsed.\n\n"
        "They were taken to hospital with slight injuries. The mine was shut.",
    ),
    Pair(
        "State funds new home for elephants",
        "The zoo will receive 5 million from the state for a new elephant house, the culture minister announced.\n\n"
        "It has four elephants. The old house dates from 1931.",
    ),
    Pair(
        "Exports down again",
        "Exports shrank in February for the third month in a row, official data show.\n\n"
        "Imports were flat. Economists pointed to weak demand for machines.",
    ),
    Pair(
        "Rail workers turn down wage deal",
        "Union members have rejected a wage deal that their leaders had agreed with the railway.\n\n"
        "Turnout was 81 per cent. New talks will be held next week.",
    ),
    Pair(
        "Danish sailors drown as lifeboat comes too late",
        "The lifeboat did not reach the yacht in time, the coastguard said.\n\n"
        "The sea was rough. Two sailors from Denmark drowned.",
    ),
    Pair(
        "Festival snubs Amari",
        "The film festival has refused to invite the director Sami Amari.\n\n"
        "His last film won a prize in Locarno. The festival opens on 3 September.",
    ),
    Pair(
        "Growers hopeful of good harvest",
        "Growers in the valley expect a good harvest this autumn.\n\n"
        "The summer was dry, but it rained in August. Picking begins next week.",
    ),
    Pair(
        "Power company opens training centre",
        "The power company has opened a training centre in Moorfield.\n\n"
        "It has places for sixty apprentices. The building cost 11 million.",
    ),
    Pair(
        "Cole recalls childhood books at library opening",
        "Senator Maria Cole spoke at the opening of a library in her home town on Thursday.\n\n"
        "She recalled the books of her childhood. Her term ends in two years.",
    ),
    Pair(
        "New head of surgery named",
        "The hospital has appointed a new head of surgery, Dr Lena Falk.\n\n"
        "Falk, 44, worked in Basel before. She starts in January.",
    ),
    Pair(
        "Bank moves into old post office",
        "The bank will open a branch in the old post office.\n\n"
        "It has hired eleven people. The branch will be open on Saturdays, its manager said.",
    ),
    Pair(
        "Boy, 15, held after teenager stabbed",
        "A teenager was treated in hospital after a knife attack at a bus stop.\n\n"
        "His injuries are not serious, police said. A boy of 15 was arrested.",
    ),
)
