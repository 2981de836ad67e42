"""The fair headlines of the seventh set, by somebody who knew no rule."""

from __future__ import annotations

from tests.analysis.pair import Pair

SEVENTH_FAIR = (
    Pair(
        "Lost ring turns up in turnip patch",
        "A wedding ring lost by a Suthwaite farmer in 1988 has been found around a turnip dug up by his "
        "grandson.\n\n"
        '"I thought he was pulling my leg," said Arthur Benn, 79. His wife now keeps it in a drawer.',
    ),
    Pair(
        "Dozens arrested at port blockade",
        "Police arrested 34 people on Wednesday after protesters chained themselves to gates at the port "
        "of Stellund.\n\n"
        "The group was demonstrating against coal exports. A police spokesman said all would be charged "
        "with obstruction.",
    ),
    Pair(
        "Drugmaker Belvane Shares Dive After Trial Setback",
        "Shares in Belvane tumbled 27% on Monday after the drugmaker said its lead asthma treatment had "
        "failed in a late-stage study.\n\n"
        "The company said it would review the data and could seek a partner for the programme. It left "
        "its profit forecast unchanged.",
    ),
    Pair(
        "Army Seizes Power in Kassoué",
        "Soldiers appeared on state television in Kassoué on Wednesday to announce that they had "
        "overthrown President Blaise Ouattroga and dissolved parliament.\n\n"
        "Borders have been closed and a curfew imposed. The whereabouts of the president were not known.",
    ),
    Pair(
        "Man denies setting fire to bowling club",
        "A 29-year-old man has pleaded not guilty to burning down a bowling club in Castle Rigg.\n\n"
        "Shaun Mottram spoke only to enter his plea at a short hearing. He will stand trial in March.",
    ),
    Pair(
        "Banrith set to name Okello as coach",
        "Banrith United are expected to announce Daudi Okello as their new head coach this week.\n\n"
        "The 48-year-old has agreed a two-year deal, subject to a work permit. He would replace Franz "
        "Heller, sacked in October.",
    ),
    Pair(
        "Judge Tosses Suit Over Beach Access",
        "A federal judge on Thursday dismissed a lawsuit brought by homeowners who wanted to fence off "
        "part of Pelican Beach.\n\n"
        "Judge Harold Stine ruled that the sand below the high-tide line belonged to the public. The "
        "owners said they would appeal.",
    ),
    Pair(
        "Nearly 3,000 homes lose power as gale hits coast",
        "A total of 2,950 homes were without electricity on Sunday night after winds of up to 80mph "
        "brought down lines along the Dorrin coast.\n\n"
        "Engineers had reconnected about half by morning. Forecasters said the winds would ease on "
        "Tuesday.",
    ),
    Pair(
        "Inflation slows to 3.4%",
        "Consumer prices rose 3.4% in the year to May, down from 3.9% in April, as food costs eased.\n\n"
        "Core inflation, which leaves out energy, was 4.1%. Analysts polled by Fincourt had predicted "
        "3.6%.",
    ),
    Pair(
        "Spaceport would bring 300 jobs, developers claim",
        "The firm behind plans for a spaceport on the Isle of Murn says the project would create 300 "
        "jobs.\n\n"
        "Islanders opposed to the scheme said the figure was fanciful. A planning inquiry opens in May.",
    ),
    Pair(
        "Hospital boss 'ignored warnings' on ward, says union",
        "A nurses' union has accused the head of Larkfield Hospital of disregarding repeated warnings "
        "about an understaffed ward.\n\n"
        "The hospital said it took every concern seriously and had recruited 12 nurses since May.",
    ),
    Pair(
        "Train fares to rise 4% in March",
        "Rail fares will go up by an average of 4 per cent on 3 March, the transport department has "
        "announced.\n\n"
        "Passenger groups said the increase could drive commuters back to their cars. Season tickets "
        "will rise by slightly less, at 3.8 per cent.",
    ),
    Pair(
        "Anger at closure of last village bank",
        "Villagers in Penmorra say they are furious that the only remaining bank branch will shut its "
        "doors in August.\n\n"
        "More than 800 people have signed a petition. The bank said visits had dropped by 60 per cent in "
        "five years.",
    ),
    Pair(
        "New dinosaur unearthed in quarry",
        "Fossil hunters in Sable Gorge have found a species of plant-eating dinosaur unknown to science.\n\n"
        "The animal, described in a journal on Thursday, was about as long as a bus and might have lived "
        "in herds.",
    ),
    Pair(
        "Three die in motorway pile-up",
        "Three people were killed when a lorry and five cars collided on the M94 near Thrupley in the "
        "early hours, police said.\n\n"
        "The southbound carriageway remains shut. Officers believe fog may have been a factor.",
    ),
    Pair(
        "Ellery Through to Semi-Finals After Five-Set Thriller",
        "Third seed Tom Ellery beat Czeslaw Brandt 6-4 3-6 6-7 7-5 6-3 to reach the last four of the "
        "Coral Bay Open.\n\n"
        "The match lasted four hours and ten minutes. Ellery will play the winner of Friday's late "
        "quarter-final.",
    ),
    Pair(
        "Shark attack victim 'lucky to be alive'",
        "A surfer who was bitten by a shark off Wallara Heads says he is lucky to be alive.\n\n"
        "Jed Connolly, 23, needed 90 stitches. The beach has been closed until further notice.",
    ),
    Pair(
        "Tomato prices double in a month",
        "The price of tomatoes has risen from 40 to 80 rupees a kilogram in wholesale markets since the "
        "start of July.\n\n"
        "Traders blamed heavy rain in the growing districts. Prices are likely to cool by September, "
        "officials said.",
    ),
    Pair(
        "Curtain falls on Alhambra after 112 years",
        "The Alhambra Theatre in Cold Harbour gave its final performance on Saturday night, 112 years "
        "after it opened.\n\n"
        "The building has been sold to a developer who hopes to turn it into flats.",
    ),
    Pair(
        "Vantry snubs peace plan",
        "The Lethian government on Friday turned down a ceasefire proposal put forward by three "
        "neighbouring states.\n\n"
        'A foreign ministry statement said the terms were "an insult to the dead". Mediators said they '
        "would try again next month.",
    ),
    Pair(
        "Storm kills four in Lower Sanga",
        "Four people died when a storm tore through villages in Lower Sanga on Tuesday, disaster "
        "officials said.\n\n"
        "Several others are missing and the toll may rise. Roads in the area could stay closed for days.",
    ),
    Pair(
        "Mayor to face no-confidence vote",
        "Councillors in Port Ashby will vote next Tuesday on whether they still have confidence in Mayor "
        "Gwen Tarrant.\n\n"
        "Ms Tarrant has denied misleading the council over a land sale and says she will not step aside.",
    ),
    Pair(
        "Library faces axe under cuts plan",
        "Holmwick Library may close next year under proposals to save £600,000 published by the county "
        "council.\n\n"
        "A public consultation runs until 30 June. Councillors will make a final decision in the autumn.",
    ),
    Pair(
        "Lawmakers Approve $2 Billion Water Bond",
        "The state Assembly on Tuesday passed a plan to borrow $2 billion for reservoirs and pipes, "
        "sending it to the governor.\n\n"
        "The vote was 58-19. Opponents said the debt could burden ratepayers for thirty years.",
    ),
    Pair(
        "Half of teachers think of quitting, poll suggests",
        "Some 49 per cent of teachers have thought about leaving the profession in the past year, "
        "according to a survey for the National Staffroom Union.\n\n"
        "Workload was the reason most often given, followed by pay. The poll questioned 3,120 teachers "
        "in state schools.",
    ),
    Pair(
        "Orrin Rail chief steps down",
        "The chief executive of Orrin Rail, Sophie Danvers, has resigned after six years in charge.\n\n"
        "Danvers denied that her departure was linked to an inquiry into ticket machines. The chairman "
        "will run the firm until a successor is found.",
    ),
    Pair(
        "'Ghost' builders cheated widows, court told",
        "Two brothers took deposits from elderly widows for building work they never meant to do, a "
        "prosecutor told Marsham Crown Court.\n\n"
        "Dean and Craig Lovat deny eleven counts of fraud. The trial continues.",
    ),
    Pair(
        "Teenager Charged With Stabbing Shopkeeper",
        "A 17-year-old boy has been charged in connection with a knife attack on a shopkeeper in "
        "Ravensholt.\n\n"
        "Mohan Pillai, 58, is recovering in hospital. The accused will appear before magistrates on "
        "Monday.",
    ),
    Pair(
        "Ex-governor gets six years for graft",
        "A court in Ebonde has sentenced former state governor Chidi Nwokeafor to six years in prison "
        "for corruption.\n\n"
        "He was convicted on nine of 14 counts of diverting public money. His lawyers said he maintained "
        "his innocence and would challenge the verdict.",
    ),
    Pair(
        "Oil Slips on Demand Worries",
        "Oil prices fell about 1 per cent on Monday as weak factory data raised concerns over fuel "
        "consumption.\n\n"
        "The benchmark contract was down 84 cents at $71.20 a barrel. Traders are awaiting inventory "
        "figures due on Wednesday.",
    ),
    Pair(
        "Minister: fuel subsidy will stay",
        "The government has no intention of ending the fuel subsidy this year, energy minister Patrick "
        "Osei-Bako has said.\n\n"
        "Lenders have urged Accrana to drop the payments, which cost the budget about $900 million "
        "annually.",
    ),
    Pair(
        "Could seaweed clean up cow burps?",
        "Adding a handful of red seaweed to cattle feed might sharply reduce the methane the animals "
        "give off, early research suggests.\n\n"
        "Scientists in Tarrawee fed the supplement to 18 cows for a month. They said a larger trial was "
        "needed before farmers changed anything.",
    ),
)
