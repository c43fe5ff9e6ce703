package language

import (
	"cmp"
	"slices"
	"strings"

	"minber/digest"
)

// act reads the sitting of a house off whatever else it did in public: the Senate
// threw open its doors, Мәжіліс комиссия құрды. Only a house that sits acts as one;
// what it says, has or is tells of none.
func (f *eventFinder) act(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	if f.rank > deedReach || d.lang == "en" && d.asRuleIn(one) && d.pastDate(s) == "" || !slices.ContainsFunc(f.sitters[s], func(x sitter) bool { return x.house && x.known && !x.office }) {
		return occasion{}, false
	}
	for _, c := range d.clauses(s) {
		for _, x := range f.sitters[s] {
			if !x.house || !x.known || x.office || x.first < c.first || x.end > c.end {
				continue
			}
			v := f.actVerb(c, x)
			if v < 0 || d.lang == "en" && v >= d.claimedFrom(one) || f.takesGuest(c, v) || !f.acts(x, c, v) || f.someoneActs(s, c, x, v) {
				continue
			}
			return occasion{
				kind: sitting, owner: x.name, house: true, matter: cmp.Or(f.dealtWith(s), f.aboutIn(c, v)), place: d.place, date: d.pastDate(s), held: true, guessed: true,
				at: digest.Span{Start: c.start, End: c.span.end},
			}, true
		}
	}
	return occasion{}, false
}

// actVerb returns the verb of clause c for what the house x did, -1 if there is none.
func (f *eventFinder) actVerb(c clause, x sitter) int {
	d := f.d
	first, end := x.end, min(c.end, x.end+8)
	if d.lang == "en" {
		end = min(c.end, x.end+4)
	}
	if d.lang == "kk" {
		end = c.end
	}
	v := -1
	for i := first; i < end; i++ {
		t := &d.tokens[i]
		if t.kind != word || t.upper || d.quoted(t.start) {
			break
		}
		if d.cues[i].looksAhead() || d.cues[i] == missedCue || negations.has(t) || strings.HasSuffix(t.lower, "n't") || strings.HasSuffix(t.lower, "n’t") {
			return -1
		}
		if d.cues[i] == wasCue || d.lang == "en" && irregularPasts.has(t.lower) {
			v = i
			if d.lang != "kk" {
				break
			}
		}
	}
	if v < 0 || saysOrIs.in(d.lang).has(&d.tokens[v]) || d.lang != "en" && travelVerbs.in(d.lang).has(&d.tokens[v]) || d.lang == "kk" && !isKazakhDone(d.tokens[v].lower) {
		return -1
	}
	return v
}

// saysOrIs are beginnings of verbs for what a house does when it does not sit.
var saysOrIs = byLanguage[*trait]{
	en: beginsWith("said=", "told=", "was=", "were=", "had=", "has=", "is=", "became=", "remained=", "consisted=", "wanted=", "hoped=", "planned=", "expected=", "felt=", "knew=", "stood=", "announced=", "published=", "posted=", "denied=", "thanked=", "existed=", "ceased=", "lost=", "seemed=", "used=", "needed=", "got=", "went=", "moved=", "hosted=", "lies=", "housed=", "replied=", "answered=", "declined=", "informed=", "reported=", "invited=", "welcomed=", "grew=", "gained=", "kept=", "made=", "called=", "came=", "did="),
	ru: beginsWith("сообщил", "заявил", "был=", "была=", "было=", "были=", "имел", "стал", "остал", "состоял", "хотел", "надеял", "планировал", "ожидал", "знал", "опубликовал", "разместил", "опроверг", "поблагодарил", "существовал", "перестал", "потерял", "казал", "нуждал", "переехал", "ответил", "пригласил", "приветствовал", "получил", "мог", "находил", "располагал", "уточнил", "напомнил", "намерен", "прекратил"),
	kk: beginsWith("хабарла", "мәлімде", "болды=", "болған=", "болып=", "еді=", "екен=", "айтты=", "деді=", "жариялады", "жоққа", "рахмет", "алғыс", "қалды=", "жетті=", "көшті", "жауап", "алды=", "тоқтатты", "айналды"),
}
