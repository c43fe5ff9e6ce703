package language

import "minber/digest"

// countsMembers says whether the number at token i is of the members of a house who
// voted: поддержали 83 депутата, won 46 of the 50 votes, 50 сенатордың 46-сы қолдады.
func (f *eventFinder) countsMembers(s sentence, i int) bool {
	d := f.d
	counted := false
	switch d.lang {
	case "en":
		for k := i + 1; k < min(s.end, i+6); k++ {
			counted = counted || d.tokens[k].lower == "votes" || k == i+1 && areMembers("en", d.tokens[k].lower)
		}
	case "ru":
		counted = isMember("ru", d.tokens[i+1].lower) || startsWithAny(d.tokens[i+1].lower, countedMembers["ru"])
	default:
		counted = startsWithAny(d.tokens[i+1].lower, countedMembers["kk"]) || isDash(d.tokens[i+1].text) && startsWithAny(d.word(i+2, s.first, s.end), []string{"сы=", "сі=", "ы=", "і=", "ысы=", "уі=", "еуі=", "ауы="})
	}
	if !counted {
		return false
	}
	for k := s.first; k < s.end; k++ {
		if startsWithAny(d.tokens[k].lower, votingVerbs) && !d.quoted(d.tokens[k].start) {
			power, _ := d.strongest(s.first, s.end)
			return power < hintCue
		}
	}
	return false
}

// votingVerbs are beginnings of verbs for giving a vote.
var votingVerbs = []string{"voted=", "won=", "backed=", "supported=", "cast=", "проголосова", "голосовал", "поддержал", "высказал", "отдал", "қолда", "дауыс", "жақта"}

// noConfidence reads a sitting off the vote of no confidence that was taken in a house: a
// vote of no confidence in the premier failed in the Saeima, вотум недоверия провалился.
func (f *eventFinder) noConfidence(s int) (occasion, bool) {
	d, one, words := f.d, f.d.sentences[s], distrust[f.d.lang]
	for i := one.first + 1; i < one.end; i++ {
		if !words.noun.has(&d.tokens[i]) || d.quoted(d.tokens[i].start) || !startsWithAny(d.word(i-1, one.first, one.end), words.before) {
			continue
		}
		if power, _ := d.strongest(one.first, one.end); power >= hintCue || !f.pastIn(clause{one.span, one.first, one.end, 0}) {
			return occasion{}, false
		}
		x, ok := f.membersHouse()
		for _, y := range f.sitters[s] {
			if y.known && y.house && !y.office {
				x, ok = y, true
			}
		}
		if !ok {
			return occasion{}, false
		}
		return occasion{
			kind: sitting, owner: x.name, house: x.house, matter: words.matter, place: d.place, date: d.pastDate(s), held: true,
			at: digest.Span{Start: one.span.start, End: one.span.end},
		}, true
	}
	return occasion{}, false
}

// distrust are the words for a vote of no confidence, and how the name of the sitting
// tells it.
var distrust = map[string]struct {
	before []string
	noun   *trait
	matter string
}{
	"en": {[]string{"no="}, beginsWith("confidence"), "with a vote of no confidence"},
	"ru": {[]string{"вотум"}, beginsWith("недовери"), "по вотуму недоверия"},
	"kk": {[]string{"сенімсіздік="}, beginsWith("вотум"), "сенімсіздік вотумы"},
}
