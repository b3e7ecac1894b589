"""Makes `made.gold`: occurrences told in many wordings, among reports that look alike.

The wordings are written by hand, each kind of event in ten ways as agencies, broadsheets, tabloids and local papers put it; a seeded
generator fills in who, where, when and what about, so that the same file comes out every time. Nothing in it happened.

    python3 gold/occurrences/make.py            # writes made.gold
    python3 gold/occurrences/make.py --check    # says whether it is as it would be written
"""

import datetime
import pathlib
import random
import sys

# Name, adjective, capital (as it stands for the government).
STATES = [
    ("Peru", "Peruvian", "Lima"), ("Chile", "Chilean", "Santiago"), ("Bolivia", "Bolivian", "La Paz"), ("Kenya", "Kenyan", "Nairobi"),
    ("Uganda", "Ugandan", "Kampala"), ("Ethiopia", "Ethiopian", "Addis Ababa"), ("Egypt", "Egyptian", "Cairo"), ("Turkey", "Turkish", "Ankara"),
    ("Greece", "Greek", "Athens"), ("Poland", "Polish", "Warsaw"), ("Hungary", "Hungarian", "Budapest"), ("Serbia", "Serbian", "Belgrade"),
    ("India", "Indian", "New Delhi"), ("Pakistan", "Pakistani", "Islamabad"), ("Vietnam", "Vietnamese", "Hanoi"), ("Thailand", "Thai", "Bangkok"),
    ("Japan", "Japanese", "Tokyo"), ("Indonesia", "Indonesian", "Jakarta"), ("Australia", "Australian", "Canberra"), ("Norway", "Norwegian", "Oslo"),
    ("Morocco", "Moroccan", "Rabat"), ("Algeria", "Algerian", "Algiers"), ("Nigeria", "Nigerian", "Abuja"), ("Ghana", "Ghanaian", "Accra"),
    ("Mexico", "Mexican", "Mexico City"), ("Colombia", "Colombian", "Bogota"), ("Canada", "Canadian", "Ottawa"), ("Jordan", "Jordanian", "Amman"),
]

PUBLISHERS = ["Northern Agency", "Pacific Wire", "Daily Ledger", "City Tribune", "Harbour News", "The Monitor", "Eastern Review", "Globe Desk",
    "Morning Sheet", "Rift Herald", "Evening Post", "Coast Gazette", "Capital Brief", "Union Telegraph"]

NUMBERS = ["three", "four", "five", "six", "seven", "eight", "nine", "eleven", "twelve", "fourteen", "sixteen", "nineteen"]

# Each kind: what it may be about, and ten wordings. {a} {A} {ac}: the one who acts, its adjective and capital; {b} {B} {bc}: the other.
KINDS = {
    "talks": (
        ["fishing quotas", "a shared river", "the price of gas", "visas for students", "a railway line", "border crossings", "air routes",
            "grain imports", "the return of refugees", "undersea cables"],
        [
            "The foreign ministers of {a} and {b} met in {ac} on {day} to discuss {m}.",
            "{b}'s foreign minister held talks on {m} with his {A} counterpart in {ac} on {day}.",
            "{ac}: top diplomats from {a} and {b} sat down on {day} for talks about {m}.",
            "{a} and {b} held talks on {m} in {ac} on {day}, officials of both countries said.",
            "{m_} was discussed on {day} when the foreign minister of {b} visited {ac} and met his {A} colleague.",
            "{A} Foreign Minister received his {B} counterpart in {ac} on {day} and discussed {m} with him.",
            "Envoys of {b} met {A} officials in the {A} capital on {day} for discussions about {m}.",
            "In {ac} on {day}, the {A} and {B} foreign ministers talked for four hours about {m}.",
            "{B} and {A} ministers conferred on {m} in {ac} on {day}.",
            "{b}'s top diplomat met {a}'s foreign minister on {day} to talk over {m}.",
        ],
    ),
    "accuse": (
        ["violating its airspace", "spying on its embassy", "arming rebels", "dumping cheap steel", "diverting a river", "hacking its power grid",
            "fishing in its waters", "sheltering fugitives", "moving border posts", "jamming its satellites"],
        [
            "{a} accused {b} on {day} of {m}.",
            "{ac} on {day} accused {b} of {m}, in a statement by its foreign ministry.",
            "The {A} foreign ministry accused {b} on {day} of {m}.",
            "{a} charged on {day} that {b} was {m}, its foreign ministry said.",
            "{A} officials accused {bc} of {m} on {day}.",
            "{b} stands accused by {a} of {m}, according to a statement that {ac} put out on {day}.",
            "On {day} the government of {a} accused its {B} counterpart of {m}.",
            "{A} Foreign Minister on {day} accused {b} of {m} and called the ambassador in.",
            "{a}'s government accused {b} of {m} on {day}, a charge that {bc} did not answer.",
            "A spokesman for the {A} government accused {b} on {day} of {m}.",
        ],
    ),
    "sanctions": (
        ["the arrest of a reporter", "a delayed election", "a seized tanker", "the closure of a radio station", "a coup attempt",
            "arms deliveries to rebels", "the expulsion of aid workers", "a broken truce", "logging in a protected forest", "a rigged vote"],
        [
            "{a} imposed sanctions on {n} officials of {b} on {day} over {m}.",
            "{ac} put sanctions on {n} {B} officials on {day} because of {m}.",
            "{N} {B} officials were sanctioned by {a} on {day} over {m}.",
            "{a} on {day} slapped sanctions on {n} {B} officials in response to {m}.",
            "The {A} government imposed sanctions on {n} officials from {b} on {day}, citing {m}.",
            "Citing {m}, {a} imposed sanctions against {n} {B} officials on {day}.",
            "{a} has imposed sanctions on {n} members of the {B} government over {m}, it said on {day}.",
            "Sanctions were imposed on {n} {B} officials by the {A} government on {day} over {m}.",
            "{A} authorities on {day} imposed sanctions on {n} {B} officials after {m}.",
            "{a} levied sanctions on {n} {B} officials on {day} over {m}, its treasury said.",
        ],
    ),
    "shelling": (
        ["a village near the border", "a fuel depot", "a bridge", "a customs post", "a power station", "an army camp", "a market town",
            "a railway yard", "a radar station", "a river port"],
        [
            "{A} artillery shelled {m} in {b} on {day}, killing {n} people.",
            "{N} people were killed on {day} when {A} forces shelled {m} in {b}.",
            "{A} troops shelled {m} inside {b} on {day} and killed {n} people, {B} officials said.",
            "{b} said {A} guns shelled {m} on {day}, killing {n} people.",
            "The {A} army shelled {m} in {b} on {day}; {n} people died.",
            "{A} shelling of {m} in {b} killed {n} people on {day}, the {B} government said.",
            "Shells fired by {A} forces hit {m} in {b} on {day} and killed {n}.",
            "{a} shelled {m} on the {B} side of the border on {day}, killing {n} people.",
            "{A} forces attacked {m} in {b} with artillery on {day}, leaving {n} people dead.",
            "At least {n} people died on {day} as {A} artillery attacked {m} in {b}.",
        ],
    ),
    "aid": (
        ["flood victims", "a cholera outbreak", "earthquake survivors", "drought-stricken herders", "refugees in border camps", "a hospital fire",
            "a landslide", "storm damage", "a locust plague", "burnt-out villages"],
        [
            "{a} sent {n} planes with food and medicine to {b} on {day} to help with {m}.",
            "{A} planes delivered relief supplies to {b} on {day} for {m}.",
            "{N} {A} aircraft brought food and medicine to {b} on {day} to help with {m}.",
            "{a} provided emergency aid to {b} on {day} for {m}.",
            "{b} received food and medicine from {a} on {day} to cope with {m}.",
            "The {A} government delivered aid to {b} on {day}, {n} planeloads for {m}.",
            "Relief for {m} reached {b} on {day}, sent by {a} in {n} planes.",
            "{a} shipped medicine and food to {b} on {day} after appeals for help with {m}.",
            "{A} aid for {m} was flown to {b} on {day} aboard {n} planes.",
            "{ac} sent aid to {b} on {day}: {n} planes with supplies for {m}.",
        ],
    ),
    "expel": (
        ["espionage", "insulting the president", "smuggling", "a leaked memo", "meddling in an election", "a traffic death", "bugging a ministry",
            "forged passports", "threatening a journalist", "illegal fundraising"],
        [
            "{a} expelled {n} {B} diplomats on {day} over {m}.",
            "{N} diplomats from {b} were expelled by {a} on {day} for {m}.",
            "{ac} on {day} expelled {n} {B} embassy staff, accusing them of {m}.",
            "The {A} foreign ministry expelled {n} {B} diplomats on {day}, saying they had been involved in {m}.",
            "{a} told {n} {B} diplomats to leave the country on {day} over {m}.",
            "{A} authorities expelled {n} diplomats of {b} on {day} because of {m}.",
            "{n_} {B} envoys were expelled from {a} on {day} over {m}.",
            "{a} has expelled {n} diplomats from the {B} embassy for {m}, it said on {day}.",
            "On {day} {a} expelled {n} diplomats of {b}, naming {m} as the reason.",
            "{A} officials declared {n} {B} diplomats unwelcome on {day} and expelled them over {m}.",
        ],
    ),
    "demand": (
        ["withdraw its troops from a border valley", "release a fishing crew", "pay for a burnt consulate", "stop work on a dam", "hand over a former general",
            "open its ports to relief ships", "lift a ban on fruit imports", "apologise for a cartoon", "return stolen bronzes", "close a rebel radio station"],
        [
            "{a} demanded on {day} that {b} {m}.",
            "{ac} called on {b} on {day} to {m}.",
            "The {A} foreign ministry demanded on {day} that {b} {m}.",
            "{a} urged {b} on {day} to {m}.",
            "{A} officials on {day} demanded that {bc} {m}.",
            "{b} must {m}, {a} demanded on {day}.",
            "The {A} government called upon {b} to {m} on {day}.",
            "{A} Foreign Minister urged {b} to {m} in a speech on {day}.",
            "In a note on {day}, {a} asked {b} to {m}.",
            "{a}'s government on {day} demanded {b} {m}.",
        ],
    ),
    "deal": (
        ["extradition", "gas deliveries", "fishing rights", "air traffic", "customs duties", "a joint pipeline", "student exchanges", "nuclear safety",
            "migrant labour", "flood warnings"],
        [
            "{a} and {b} signed an agreement on {m} in {ac} on {day}.",
            "An agreement on {m} was signed by {a} and {b} in {ac} on {day}.",
            "{ac} and {bc} signed an accord on {m} on {day}.",
            "Ministers of {a} and {b} put their names to an agreement on {m} in {ac} on {day}.",
            "{b} signed an agreement with {a} on {m} on {day}.",
            "The governments of {a} and {b} signed a pact on {m} on {day} in the {A} capital.",
            "{A} and {B} officials signed a treaty on {m} on {day}.",
            "{a} signed a deal on {m} with {b} on {day}, its foreign ministry said.",
            "On {day} {a} and {b} signed an agreement on {m} after two years of talks.",
            "{B} and {A} ministers signed an accord about {m} in {ac} on {day}.",
        ],
    ),
    "threaten": (
        ["cut off gas supplies", "close its airspace to airlines", "recall its ambassador", "halt wheat exports", "seize ships in its waters",
            "withdraw from a river treaty", "ban its football team", "double duties on cars", "shut down a border bridge", "stop paying for a pipeline"],
        [
            "{a} threatened on {day} to {m} in its quarrel with {b}, and warned {b} to back down.",
            "{ac} threatened {b} on {day}: it would {m}.",
            "The {A} government threatened {b} on {day} that it would {m}.",
            "{A} Foreign Minister threatened {b} on {day}, saying {ac} would {m}.",
            "{a} warned {b} on {day} that it would {m}.",
            "{A} officials threatened {bc} on {day} that they would {m}.",
            "{b} was threatened by {a} on {day}: {ac} would {m}, it said.",
            "In a statement on {day} {a} threatened {b} and said it would {m}.",
            "{a} on {day} warned the {B} government that it would {m}.",
            "A spokesman for {ac} threatened {b} on {day} and said it would {m}.",
        ],
    ),
    "arrest": (
        ["fishermen", "truck drivers", "aid workers", "hikers", "reporters", "students", "engineers", "traders", "soldiers", "pilots"],
        [
            "{A} police arrested {n} {B} {m} on {day}.",
            "{N} {B} {m} were arrested by {A} police on {day}.",
            "{a} detained {n} {m} from {b} on {day}.",
            "Police in {a} arrested {n} {B} {m} on {day}, {B} officials said.",
            "{A} border guards detained {n} {B} {m} on {day}.",
            "{b} said on {day} that {A} police had arrested {n} {B} {m} that day.",
            "{A} authorities arrested {n} {m} from {b} on {day}.",
            "{n_} {m} from {b} were detained in {a} on {day}.",
            "{A} security forces arrested a group of {n} {B} {m} on {day}.",
            "On {day} the {A} police detained {n} {B} {m}.",
        ],
    ),
    "protest": (
        ["fuel prices", "a new tax", "bread prices", "a jailed singer", "school fees", "a mine", "power cuts", "a change of the constitution",
            "unpaid wages", "a forest road"],
        [
            "Thousands of people protested in {ac} on {day} against {m}.",
            "Protesters marched through {ac}, {a}, on {day} to protest against the {A} government over {m}.",
            "{A} protesters took to the streets of {ac} on {day} over {m}.",
            "Crowds demonstrated in the {A} capital on {day} against {m}.",
            "Demonstrators in {ac} protested on {day} against the {A} government's handling of {m}.",
            "In {ac}, {A} workers demonstrated on {day} over {m}.",
            "{A} citizens rallied in {ac} on {day} to protest against {m}.",
            "A demonstration against {m} drew thousands of {A} protesters in {ac} on {day}.",
            "{a}: protesters in {ac} demonstrated against {m} on {day}.",
            "Thousands of {A} demonstrators protested over {m} in {ac} on {day}.",
        ],
    ),
    "withdraw": (
        ["a disputed island", "a mountain pass", "a buffer zone", "an oil field", "a river crossing", "an airfield", "a coal town", "two villages",
            "a salt lake", "a northern province"],
        [
            "{A} troops withdrew from {m} in {b} on {day}.",
            "{a} withdrew its soldiers from {m} in {b} on {day}.",
            "{A} forces pulled out of {m} in {b} on {day}.",
            "{b} said {A} troops withdrew from {m} on {day}.",
            "The {A} army withdrew its troops on {day} from {m} in {b}.",
            "{a} pulled its troops out of {m} in {b} on {day}.",
            "{A} soldiers left {m} in {b} on {day} as the army withdrew from there.",
            "The withdrawal of {A} troops from {m} in {b} ended on {day}, when the last soldiers pulled out.",
            "On {day} {a} withdrew troops from {m}, {B} officials said.",
            "{A} units withdrew from {m} on {B} soil on {day}.",
        ],
    ),
}

AFTER = [
    "Officials gave no details.", "It was not clear what would follow.", "The news was first told by state radio.", "Neither side would say more.",
    "Analysts had expected it for weeks.", "There was no comment from the other side.", "The opposition called for a debate.", "",
    "Traders took little notice.", "It came after a week of rumours.",
]

# Countries in one pair are used once, so that what looks alike is made to.
OCCURRENCES = 132
ALONE = 420


def fill(wording, who, other, matter, number, day):
    (a, aa, ac), (b, ba, bc) = who, other
    values = dict(a=a, A=aa, ac=ac, b=b, B=ba, bc=bc, m=matter, m_=matter[0].upper() + matter[1:], n=number, N=number.capitalize(),
        n_=number.capitalize(), day=day.strftime("%A"))
    text = wording.format(**values)
    return text[0].upper() + text[1:]


def told(rng, wording, who, other, matter, number, day, late):
    """A report as a line: published on the day or the day after it."""
    text = fill(wording, who, other, matter, number, day)
    after = rng.choice(AFTER)
    published = day + datetime.timedelta(days=late)
    return published, (text + " " + after).strip()


def main():
    rng = random.Random(20240605)
    lines = [
        "# Made by make.py from wordings written by hand; every event is made up. The form is in first.gold.",
        "# The first sentence of a report tells the event that it belongs to. Reports with the same text are copies.",
    ]
    pairs = [(x, y) for x in STATES for y in STATES if x != y]
    rng.shuffle(pairs)
    first = datetime.date(2019, 1, 7)
    events, kinds = [], list(KINDS)
    for n in range(OCCURRENCES):
        kind = kinds[n % len(kinds)]
        matters, wordings = KINDS[kind]
        who, other = pairs[n % 90]
        day = first + datetime.timedelta(days=rng.randrange(900))
        matter, number = rng.choice(matters), rng.choice(NUMBERS)
        events.append((kind, who, other, day, matter, number))
        lines += ["", f"occurrence {kind}-{n:03}"]
        count = rng.randrange(3, 13)
        chosen = rng.sample(wordings, min(count, len(wordings)))
        publishers = rng.sample(PUBLISHERS, count)
        texts = [told(rng, wording, who, other, matter, number, day, rng.choice([0, 0, 1])) for wording in chosen]
        # More reports than wordings, and now and then one more: copies of an agency's text.
        while len(texts) < count:
            texts.append(rng.choice(texts))
        if count > 4 and rng.random() < 0.5:
            texts[-1] = texts[0]
        for publisher, (published, text) in zip(publishers, texts):
            lines.append(f"report {published} | {publisher} | {text}")
    lines.append("")
    for n in range(ALONE):
        kind, who, other, day, matter, number = events[n % len(events)]
        step = n % 3
        if step == 0:
            # The same two, the same kind, another day and matter.
            day = day + datetime.timedelta(days=rng.choice([1, 2, 4, 7]))
            matter = rng.choice([one for one in KINDS[kind][0] if one != matter])
            number = rng.choice([one for one in NUMBERS if one != number])
        elif step == 1:
            # The same kind on the same day, between others.
            who, other = rng.choice([pair for pair in pairs if not {pair[0], pair[1]} & {who, other}])
            number = rng.choice(NUMBERS)
        else:
            # The same two on the same day, another kind.
            kind = rng.choice([one for one in kinds if one != kind])
            matter, number = rng.choice(KINDS[kind][0]), rng.choice(NUMBERS)
        published, text = told(rng, rng.choice(KINDS[kind][1]), who, other, matter, number, day, rng.choice([0, 1]))
        lines.append(f"alone {published} | {rng.choice(PUBLISHERS)} | {text}")
    text = "\n".join(lines) + "\n"
    path = pathlib.Path(__file__).with_name("made.gold")
    if "--check" in sys.argv:
        sys.exit(0 if path.read_text(encoding="utf-8") == text else f"{path} is not what make.py writes")
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
