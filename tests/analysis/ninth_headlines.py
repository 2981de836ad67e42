"""A set of headlines that go beyond the article below: the ninth, by another who knew no rule."""

from __future__ import annotations

from tests.analysis.pair import ATTRIBUTION, DENIAL, HEDGE, NUMBER, POLARITY, UNSUPPORTED, Pair

NINTH_MISMATCHES = (
    Pair(
        "Gas leak caused Mill Lane explosion",
        "Investigators believe a gas leak was probably to blame for the explosion that destroyed a "
        "house on Mill Lane on Sunday.\n\n"
        "Station commander Ruth Oyelaran said it was too soon to rule out other causes. A man in his "
        "sixties is in hospital.",
        (HEDGE,),
    ),
    Pair(
        "Army Shelled Hospital in Rebel-Held Town",
        "Rebel commanders accused the army on Tuesday of shelling a hospital in Kessaba, killing at "
        "least six patients.\n\n"
        "The defence ministry denied that its forces had fired on the town and blamed the rebels. The "
        "reports could not be independently verified.",
        (
            DENIAL,
            ATTRIBUTION,
        ),
    ),
    Pair(
        "Snow to bring power cuts across the north",
        "Up to 20cm of snow will fall on high ground in the north on Wednesday, forecasters said, "
        "with temperatures dropping to minus 8C.\n\n"
        "Gritters were sent out on Tuesday evening and drivers were told to allow extra time. The "
        "cold spell will last until Saturday.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Wildfire Burns 50,000 Acres, Forces 300 From Homes",
        "A wildfire that has burned 50,000 acres in the Sabre Hills forced about 3,000 people from "
        "their homes on Sunday.\n\n"
        "Fire officials said the blaze was 10 percent contained. Winds were expected to ease by "
        "Tuesday.",
        (NUMBER,),
    ),
    Pair(
        "Factory dumped dye in River Skell",
        "Anglers have accused a textile factory of dumping dye in the River Skell after the water "
        "turned purple at the weekend.\n\n"
        "Brightloom Ltd denied releasing anything into the river and said its tanks had been sealed "
        "since Thursday. The environment agency has taken samples.",
        (
            DENIAL,
            ATTRIBUTION,
        ),
    ),
    Pair(
        "Pop Star Cancels Tour Over Throat Illness",
        "Pop star Kiri Vale opened her world tour in Auberon on Friday with a two-hour show before "
        "18,000 fans.\n\n"
        "The set drew mostly on her third album, released in May. She plays five more nights in the "
        "city before moving on to Lindale.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Three dead in Lakeside Avenue blaze",
        "Two people were killed and three were injured when fire tore through a block of flats on "
        "Lakeside Avenue early on Saturday.\n\n"
        "Fire chief Bo Lindgren said the blaze began on the second floor. The injured were in a "
        "stable condition.",
        (NUMBER,),
    ),
    Pair(
        "Parliament to ban disposable vapes by summer",
        "Lawmakers are considering a ban on disposable vapes that could take effect as early as next "
        "summer.\n\n"
        "A committee will hear evidence on the proposal in the new year. No bill has been drafted and "
        "several members have voiced doubts.",
        (HEDGE,),
    ),
    Pair(
        "Appeal court upholds murder conviction",
        "A man who has spent 17 years in prison for murder walked free on Friday after the Court of "
        "Appeal quashed his conviction.\n\n"
        "Three judges ruled that the verdict against Derek Moyle was unsafe because of new DNA "
        "evidence. Prosecutors will not seek a retrial.",
        (POLARITY,),
    ),
    Pair(
        "Farmers threaten to blockade ports over milk price",
        "The price paid to dairy farmers will fall by two pence a litre from next month, the "
        "processor Greenvale said on Thursday.\n\n"
        "It blamed weak demand for butter and cheese overseas. The cut is the third this year and "
        "affects about 900 suppliers.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Mayor took cash from developer",
        "A former city hall driver has testified that he twice delivered envelopes of cash from a "
        "developer to Mayor Victor Salas.\n\n"
        'Mr Salas denies ever taking money. "This man was dismissed for theft and is lying," he said '
        "outside the court.",
        (
            DENIAL,
            ATTRIBUTION,
        ),
    ),
    Pair(
        "Singer stole hit song's chorus from busker",
        "A street musician has filed a lawsuit claiming that the singer Mila Dane copied the chorus "
        "of her hit Slow Tide from a song he performed in 2020.\n\n"
        'Representatives for Ms Dane said she wrote the song alone and had never heard of him. "The '
        'claim is false," they said.',
        (
            DENIAL,
            ATTRIBUTION,
        ),
    ),
    Pair(
        "Palace to Sell Norfolk Estate",
        "The royal household is preparing to sell its Harling estate to pay for repairs, according to "
        "a person familiar with the plans.\n\n"
        "A palace spokesman declined to comment. The estate was bought in 1902 and covers 1,900 "
        "acres.",
        (ATTRIBUTION,),
    ),
    Pair(
        "House prices up 7% in a year",
        "House prices rose 2.7 per cent in the year to September, the slowest pace since 2019, "
        "according to the lender Homestead.\n\n"
        "The average home now costs £268,400. Homestead said it expected prices to be flat next year.",
        (NUMBER,),
    ),
    Pair(
        "Supermarket chain to open stores on Christmas Day",
        "Supermarket chain Fairlea reported a 6 per cent rise in half-year sales, helped by strong "
        "demand for its own-label range.\n\n"
        "Chief executive Noreen Tully said shoppers were trading down from branded goods. Fairlea "
        "opened 14 stores in the period and plans another 20 next year.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Minister overruled experts on vaccine order",
        "Health Minister Gael Porter overruled her own advisers to order 12 million doses of a "
        "vaccine that was never used, the opposition has claimed.\n\n"
        "Shadow health spokesman Ross Ingle told parliament the purchase had wasted $90 million. The "
        "minister's office said it would respond in due course.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Coach Slapped Teenage Gymnasts, Took Their Phones",
        "Two former gymnasts have accused the national coach Irena Voss of slapping them and "
        "confiscating their phones at a training camp in 2018.\n\n"
        'Ms Voss denied the allegations, calling them "a complete invention". The federation said it '
        "had opened an inquiry.",
        (
            DENIAL,
            ATTRIBUTION,
        ),
    ),
    Pair(
        "Rail strike to shut airport link over Christmas",
        "A planned strike by signal workers could close the Kestle airport link over the Christmas "
        "holiday, the operator warned on Tuesday.\n\n"
        "NorRail said it hoped to run a skeleton timetable and that talks with the union would resume "
        "on Thursday. No dates for the walkout have been set.",
        (HEDGE,),
    ),
    Pair(
        "Landlord left family without heat for a month",
        "A family of five in Brookhaven Court say their landlord left them without heating for the "
        "whole of January.\n\n"
        "Tanya Wills said her calls to the letting firm, Crest Homes, went unanswered. Crest Homes "
        "had not responded to questions by the time of publication.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Tech Giant to Buy Rival for $8 Billion",
        "Quorum Systems is in early talks to buy its smaller rival Latticeworks for about $8 billion, "
        "people familiar with the matter said.\n\n"
        "No agreement has been reached and the discussions could still fall apart, the people said. "
        "Both companies declined to comment.",
        (
            HEDGE,
            ATTRIBUTION,
        ),
    ),
    Pair(
        "Car maker to cut 4,000 jobs at Dunfold plant",
        "Ardent Motors will cut 1,400 jobs at its Dunfold plant by the end of next year, the company "
        "said on Wednesday.\n\n"
        "The factory, which builds the Lark hatchback, employs about 6,200 people. Unions said they "
        "had been given an hour's notice.",
        (NUMBER,),
    ),
    Pair(
        "Council backs plan for quarry extension",
        "Councillors in Upper Wend have voted down a plan to extend the limestone quarry at Hob Hill "
        "by 30 acres.\n\n"
        "The planning committee rejected the application by nine votes to four after two hours of "
        "debate. The owner, Wend Aggregates, said it would appeal.",
        (POLARITY,),
    ),
    Pair(
        "Parents demand head's resignation over school trip",
        "A school trip to the Dales was cut short on Monday when a coach carrying 48 pupils broke "
        "down near Harrowgill.\n\n"
        "The children were taken to a village hall, where volunteers served soup. Head teacher Ann "
        "Bristow thanked the villagers and said all pupils were home by 9pm.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Scientists find no trace of water on distant moon",
        "Astronomers have detected water vapour above the surface of Tethra, a small icy moon, for "
        "the first time.\n\n"
        "The plume was seen in data from the Helion probe, the team reported in a journal on Monday. "
        'Lead author Dr Wen Castillo said it was "as clear a signal as we could hope for".',
        (POLARITY,),
    ),
    Pair(
        "Manager to be sacked after cup exit",
        "Rovers manager Stan Birkett could be dismissed this week following the cup defeat by Ansley, "
        "a source close to the club said.\n\n"
        "The board is due to meet on Wednesday. Birkett, 55, has 18 months left on his contract.",
        (
            ATTRIBUTION,
            HEDGE,
        ),
    ),
    Pair(
        "Wine halves risk of dementia",
        "People who drink a small glass of red wine a day may be less likely to develop dementia, a "
        "study of 3,000 adults suggests.\n\n"
        "The researchers found the risk was about half that of non-drinkers but cautioned that the "
        "link might be explained by diet or income. They said the findings did not show cause and "
        "effect.",
        (HEDGE,),
    ),
    Pair(
        "Sixth win in a row lifts Harriers to second",
        "Brant Harriers went third in the table with a 2-1 victory over Colne Town, their fourth "
        "straight league win.\n\n"
        "Goals from Pryce and Malik settled a scrappy match. Manager Dougie Shaw said his side could "
        "still improve.",
        (NUMBER,),
    ),
    Pair(
        "New pill cuts migraine days by half",
        "Drug maker Novarelle said on Monday that its experimental pill had halved the number of days "
        "patients suffered from migraine.\n\n"
        "The company has not published the data and independent experts said they had not seen the "
        "results. Its shares jumped 14 per cent.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Judge Blocks Pipeline Across Tribal Land",
        "A federal judge on Thursday cleared the way for a gas pipeline to cross land claimed by the "
        "Wanasket tribe.\n\n"
        "Judge Ellen Strode refused to grant the injunction the tribe had sought, saying the permits "
        "were valid. The tribe said it would appeal.",
        (POLARITY,),
    ),
    Pair(
        "Hackers stole data of 2m pension savers",
        "The details of up to two million pension savers may have been stolen in a cyber attack on "
        "the fund manager Gryphon Trust, the company said.\n\n"
        "It said it had found signs of intrusion but could not yet say whether any data had been "
        "taken. Customers were urged to change their passwords.",
        (HEDGE,),
    ),
)
