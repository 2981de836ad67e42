"""The fair headlines of the eighth set, by somebody who knew no rule."""

from __future__ import annotations

from tests.analysis.pair import Pair

EIGHTH_FAIR = (
    Pair(
        "Embassy Staff Flee as Fighting Nears Capital",
        "Several countries flew diplomats out of Zambarra on Saturday as clashes between the army and "
        "rebels reached the suburbs.\n\n"
        "The airport was still working on Saturday night. A government spokesman denied that the "
        "president had left.",
    ),
    Pair(
        "Scores evacuated after chemical spill",
        "About 70 people were moved out of their homes in Kilnside after acid leaked from a tanker on "
        "Friday.\n\n"
        "They were allowed back at midnight. Nobody was hurt.",
    ),
    Pair(
        "Farmer fined for blocking footpath",
        "A farmer who used old bathtubs to block a public footpath has been ordered to pay £1,800.\n\n"
        "Magistrates at Wells End heard that Roland Crisp had ignored three letters from the council. He "
        "was also told to pay costs of £640.",
    ),
    Pair(
        "Orchestra Names First Woman as Chief Conductor",
        "The Royal Estmark Philharmonic has appointed Saskia Holm as its chief conductor, the first "
        "woman to hold the post in its 140 years.\n\n"
        "She will take over in September from Emil Radek. Her first concert may include a new symphony "
        "by a local composer.",
    ),
    Pair(
        "Two held over museum theft",
        "Police have arrested a man and a woman in connection with the theft of Bronze Age necklaces "
        "from Ledbury Mount museum.\n\n"
        "The pair, both in their thirties, remain in custody. The necklaces have not been recovered.",
    ),
    Pair(
        "Finance Ministry Trims Growth Forecast",
        "The finance ministry lowered its forecast for economic growth this year to 2.1 per cent from "
        "2.4 per cent, citing weak exports.\n\n"
        "It left its estimate for next year at 2.6 per cent. Ministers may announce measures to help "
        "factories.",
    ),
    Pair(
        "Archbishop to retire at Easter",
        "The Archbishop of Stoke Regis has announced that he will step down after the Easter services.\n\n"
        "The Most Rev Simon Fairbrother, 69, denied that he had been pushed. The name of his successor "
        "is not expected before the summer.",
    ),
    Pair(
        "Is this the oldest pub in Wessmoor?",
        "A beam in the cellar of the Drovers Inn has been dated to 1388, making the pub a contender for "
        "the oldest in Wessmoor.\n\n"
        "Two other inns claim the title. The county historian said the matter might never be settled.",
    ),
    Pair(
        "Actor Corin Slade dies at 88",
        'Corin Slade, who played the lovable poacher in the series "Hedgerow", has died aged 88, his '
        "agent said.\n\n"
        "He had been ill for some time. A memorial service is likely to be held in the autumn.",
    ),
    Pair(
        "Steelmaker to shut last furnace",
        "Brannock Steel will close its only remaining blast furnace at the end of the year, the company "
        "told workers on Tuesday.\n\n"
        "The decision affects 640 jobs. Unions said they would fight it.",
    ),
    Pair(
        "Tribunal finds in favour of sacked postman",
        "A postman who was dismissed for feeding a customer's cat was treated unfairly, an employment "
        "tribunal has ruled.\n\n"
        "Royston Vale will receive £6,200. The delivery company said it was disappointed.",
    ),
    Pair(
        "Rents 'forcing nurses out of city'",
        "High rents are driving nurses out of Camberford, the head of the city's largest hospital has "
        "warned.\n\n"
        "Dr Judith Obi said 140 had left in a year. The council said it planned to build homes for key "
        "workers.",
    ),
    Pair(
        "Vet 'took painkillers meant for horses'",
        "A vet stole painkillers intended for horses and used them himself, a disciplinary panel has "
        "heard.\n\n"
        "Miles Penrith, who denies the allegation, is expected to give evidence on Thursday.",
    ),
    Pair(
        "Wind farm plan splits islanders",
        "Plans for 14 turbines off the isle of Skarra have divided the people who live there, a meeting "
        "in the village hall heard.\n\n"
        "A show of hands ended with 61 in favour and 58 against. A decision on the scheme is expected "
        "next year.",
    ),
    Pair(
        "Almost two-thirds of bus routes run late",
        "Some 64 per cent of bus routes in Greater Selby failed to meet punctuality targets last year, "
        "the transport authority's own figures show.\n\n"
        "The worst performer was the 17 from Cole Bank. The authority blamed roadworks.",
    ),
    Pair(
        "Heatwave: city opens 'cool rooms' for elderly",
        "Libraries and community halls in Adelford are being turned into cooled shelters for older "
        "residents as temperatures climb past 40C.\n\n"
        "The city council said 26 sites would open daily until Sunday, when a change in the wind could "
        "bring relief.",
    ),
    Pair(
        "Anglers return after river clean-up",
        "People are fishing the Lower Tarn again for the first time in 15 years now that a £9m scheme to "
        "clear it of mine waste is finished.\n\n"
        "Salmon have been seen as far up as the weir. Biologists think numbers could double by 2030.",
    ),
    Pair(
        "PM pledges more cash for flood walls",
        "The prime minister has promised an extra £150m for flood defences in the west.\n\n"
        "Visiting a sandbag depot in Ashwater, Harriet Lyle said the money would be spent within three "
        "years. Opposition parties said it might come too late for this winter.",
    ),
    Pair(
        "Appeals Court Revives Lawsuit Over Opioid Sales",
        "A federal appeals court on Friday reinstated a county's lawsuit against a pharmacy chain over "
        "sales of opioid painkillers.\n\n"
        "The panel ruled 2-1 that a lower court had been wrong to throw the case out. The chain, "
        "Wellmart Drug, denies the county's claims.",
    ),
    Pair(
        "Screen time may harm toddlers' sleep",
        "Toddlers who look at screens in the evening could be sleeping less as a result, according to a "
        "study of 900 families in Aarlund.\n\n"
        "The researchers said a trial would be needed to show cause and effect.",
    ),
    Pair(
        "Exam Board Apologizes for Misprinted Math Paper",
        "The state exam board said it was sorry on Thursday for an algebra test in which two questions "
        "had no possible answer.\n\n"
        "Some 12,000 students took the paper. All will be given full marks for the faulty questions.",
    ),
    Pair(
        "Ports Union Votes to Strike",
        "Dockworkers in five ports have voted by a large majority to walk out over pay, their union said "
        "on Monday.\n\n"
        "Employers said the dispute could still be resolved. The union has offered to hold talks on "
        "Wednesday.",
    ),
    Pair(
        "Investigators blame pilot error for Mount Hale crash",
        "A mistake by the captain led to the crash of a turboprop on Mount Hale last year, accident "
        "investigators said in their final report.\n\n"
        "All 19 people on board were killed. The report recommended new training for mountain "
        "approaches.",
    ),
    Pair(
        "Gold Hits Record as Investors Seek Shelter",
        "Gold rose to an all-time high on Thursday as fears of a wider trade war sent investors looking "
        "for safe assets.\n\n"
        "Spot prices touched $3,412 an ounce. Analysts said a pull-back was possible.",
    ),
    Pair(
        "Carmaker Recalls 48,000 Vans Over Brakes",
        "Voltane is recalling 48,217 delivery vans because of a fault that can make their brakes fail, "
        "the carmaker said.\n\n"
        "It knew of two accidents but of no injuries. Repairs will be free.",
    ),
    Pair(
        "Asteroid to skim past Earth on Friday",
        "An asteroid the size of a football pitch will pass within 300,000km of Earth on Friday evening, "
        "astronomers say.\n\n"
        "It poses no danger. People with a good telescope might be able to see it from the southern "
        "hemisphere.",
    ),
    Pair(
        "Third victory on trot sends Wanderers clear",
        "Wanderers opened up a four-point lead at the top of the Southern Division with a 2-0 win at "
        "Deeping, their third in a row.\n\n"
        'Both goals came from Ola Bakare. Manager Kit Sorley said the title race was "barely out of '
        'bed".',
    ),
    Pair(
        "Mayor's call for tourist tax gets cool reception",
        "Hoteliers in Saint Orrin have reacted coldly to the mayor's suggestion of a tax on overnight "
        "stays.\n\n"
        '"He might as well put up a sign saying go elsewhere," said Marie Duclos, who chairs their '
        "association. The mayor said the levy would raise 2m euros.",
    ),
    Pair(
        "Death toll from Puralli quake passes 200",
        "The number of people known to have died in the earthquake in Puralli has risen to 214, the "
        "disaster agency said.\n\n"
        "More than 1,000 are injured. Officials fear dozens may still be under the rubble.",
    ),
    Pair(
        "Kasanda bans plastic bags",
        "Shops in Kasanda may no longer give out or sell plastic bags under a law that came into force "
        "on Monday.\n\n"
        "Anyone breaking the rule faces a fine of up to 50,000 kwela. Traders in the capital said they "
        "had been given too little time.",
    ),
    Pair(
        "More than 100 whales stranded on remote beach",
        "A pod of 112 pilot whales has become stranded on a beach in the far south of Tarrant Island.\n\n"
        "Rangers said 40 had already died. Rescuers will try to refloat the others at high tide.",
    ),
    Pair(
        "Opposition Leader Freed on Bail",
        "A court in Maputsa on Wednesday granted bail to opposition leader Lebo Tsephe, who walked out "
        "of prison hours later.\n\n"
        "He is charged with inciting violence, which he denies. The trial is set for July.",
    ),
)
