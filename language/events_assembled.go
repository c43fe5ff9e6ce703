package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// assembled reads off a verb that those of one standing came together: the
// speakers of the Baltic parliaments met in Riga, в Осло съехались депутаты из
// девяти стран, палата басшылары Бакуде бас қосты.
func (f *eventFinder) assembled(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	if f.rank > deedReach || f.gathersNear(s) || d.lang == "en" && d.manySided(one.first, one.end) {
		return occasion{}, false // or a trilateral meeting
	}
	for v := one.first; v < one.end; v++ {
		t := d.tokens[v]
		if t.kind != word || t.upper && v > one.first || d.quoted(t.start) || !assemblyVerbs.in(d.lang).has(&t) && !(t.lower == "came" && d.word(v+1, v, one.end) == "together") || d.cues[v].looksAhead() {
			continue
		}
		hi := v
		if d.lang == "ru" {
			hi = min(one.end, v+5) // съехались депутаты
		}
		for i := max(one.first, v-14); i < hi; i++ {
			members := areMembers(d.lang, d.tokens[i].lower) || d.countedMembersAt(one, i)
			if !members && !startsWithAny(d.tokens[i].lower, assemblyNouns.in(d.lang)) {
				continue
			}
			first, end := f.assembly(one, i, v)
			name := closed(d.phrase(f.Reader, first, end))
			if countries := d.ofCountries(first, end); !countries && (countWords(name) < 3 || members) {
				continue
			}
			place, _, _ := d.placeOf(f.Reader, one, first, max(v, i), max(v+1, end))
			return occasion{
				kind: sitting, phrase: assemblyName(d.lang, name), owner: name, within: true, own: true, held: true, place: place, date: d.pastDate(s),
				at: digest.Span{Start: d.tokens[min(first, v)].start, End: d.tokens[max(v, end-1)].end},
			}, true
		}
	}
	return occasion{}, false
}

// assembly returns the phrase for those who came together, around the noun at token
// i: with the countries that they are from. The verb at token v is no part of it.
func (f *eventFinder) assembly(one sentence, i, v int) (first, end int) {
	d := f.d
	first, end = d.nounPhrase(one, i)
	end = f.countriesGoOn(end, one.end)
	if v < i {
		first = max(first, v+1)
	}
	for k := i + 1; k < min(one.end, i+8) && d.lang != "kk" && d.tokens[k].kind != punct && k != v; k++ {
		if countryNouns.has(&d.tokens[k]) {
			end = max(end, k+1)
			for end < one.end && end != v && d.tokens[end].kind == word && d.tokens[end].upper {
				end++
			}
		}
	}
	if v > i {
		end = min(end, v)
	}
	for k := i - 1; k >= first && d.lang == "kk"; k-- {
		if endsInPlace(d.tokens[k].lower) {
			first = k + 1 // Бакуде
		}
	}
	return f.withoutPeople(first, i, end)
}

// countedMembersAt says whether the noun at token i is for members told by their
// number: сорок женщин-депутатов, қырық әйел депутаты.
func (d *document) countedMembersAt(one sentence, i int) bool {
	if d.lang == "en" || !startsWithAny(d.tokens[i].lower, countedMembers.in(d.lang)) && !strings.HasPrefix(d.tokens[i].lower, "женщин-") {
		return false
	}
	for k := i - 1; k >= max(one.first, i-2); k-- {
		if t := &d.tokens[k]; t.kind == number || someOf.has(t.lower) || d.numeral(t) > 1 {
			return true
		}
	}
	return false
}

// ofCountries says whether tokens [first, end) tell that people are from several
// countries or houses.
func (d *document) ofCountries(first, end int) bool {
	for k := first; k < end; k++ {
		if countryNouns.has(&d.tokens[k]) {
			return true
		}
	}
	return false
}

// countryNouns are beginnings of nouns for countries and houses in the plural, and
// for what they are united in.
var countryNouns = beginsWith("countries=", "nations=", "states=", "parliaments=", "chambers=", "republics=", "assemblies=", "continents=", "legislatures=", "стран=", "государств=", "парламентов=", "палат=", "республик=", "держав=", "ассамбле", "содружеств", "asia=", "europe=", "africa=", "region=", "caucasus=", "азии=", "европы=", "африки=", "мира=", "региона=", "кавказа=", "азияның=", "еуропаның=", "африканың=", "әлемнің=", "өңірдің=", "елдің=", "елдерінің=", "елден=", "ел=", "мемлекет", "парламенттер", "палата")

// assemblyVerbs are beginnings of verbs for coming together.
var assemblyVerbs = byLanguage[*trait]{
	en: beginsWith("met=", "gathered=", "convened=", "reconvened=", "assembled=", "meeting=", "spent=", "converged=", "flocked=", "wound=", "wrapped=", "descended=", "gathering="),
	ru: beginsWith("встретились=", "собрались=", "съехались=", "слетелись=", "собрал", "приехали=", "прибыли=", "сошлись=", "встречаются=", "собираются=", "съезжаются=", "провели="),
	kk: beginsWith("кездесті=", "жиналды=", "қосты=", "келді=", "жүздесті=", "жиналып=", "қауышты="),
}

// assemblyNouns are those who come together as equals, in the plural.
var assemblyNouns = byLanguage[[]string]{
	en: []string{"speakers=", "presidents=", "heads=", "chairs=", "chairpersons=", "leaders=", "chairmen=", "representatives=", "delegates=", "delegations=", "parliamentarians=", "legislators=", "ministers=", "clerks=", "ombudsmen="},
	ru: []string{"спикеры=", "председатели=", "главы=", "руководители=", "лидеры=", "представители=", "делегаты=", "делегации=", "парламентарии=", "депутатки=", "женщины-", "омбудсмены=", "министры="},
	kk: []string{"спикерлері=", "төрағалары=", "басшылары=", "өкілдері=", "парламентшілері=", "жетекшілері=", "делегациялары=", "делегаттары="},
}

// assemblyName names the meeting of those told in the nominative.
func assemblyName(lang, who string) string {
	switch lang {
	case "en":
		who = strings.TrimPrefix(who, "the ")
		if first, _, _ := strings.Cut(who, " "); !allCaps(strings.TrimSuffix(first, "s")) {
			who = lowerFirst(who)
		}
		if strings.Contains(who, " from ") {
			return "meeting of " + who
		}
		return "meeting of the " + who
	case "ru":
		words := strings.Fields(lowerFirst(who))
		for k, w := range words {
			if to, ok := assemblyGenitives[w]; ok {
				words[k] = to
				return "встреча " + strings.Join(words, " ")
			}
		}
		return "встреча " + membersOwn(strings.Join(words, " "))
	}
	return who + ownerEnding(who) + " кездесуі"
}

var assemblyGenitives = map[string]string{
	"спикеры": "спикеров", "председатели": "председателей", "главы": "глав", "руководители": "руководителей", "лидеры": "лидеров", "представители": "представителей", "делегаты": "делегатов", "делегации": "делегаций", "парламентарии": "парламентариев", "депутатки": "депутаток",
	"женщины-депутаты": "женщин-депутатов", "женщины-парламентарии": "женщин-парламентариев", "женщины-законодатели": "женщин-законодателей",
}

// withinAssembly says whether an event is a sitting of an assembly that the text tells
// of as an event itself: a plenary of the 150th Assembly of a union, which is no other.
func (f *eventFinder) withinAssembly(o *occasion) bool {
	if o.kind != sitting || beginsWord(o.owner+" "+o.phrase, []string{"комитет", "комисси", "бюро", "совет", "исполком", "панел", "комиссия", "кеңес", "тоб", "топ", "группа", "групп", "секция", "секци", "committee", "commission", "bureau", "council", "group", "board", "panel", "круглый", "дөңгелек"}) {
		return false
	}
	return slices.ContainsFunc(f.found, func(b occasion) bool {
		if beginsWord(lower(o.phrase), []string{"ассамбле"}) && !capital(strings.ReplaceAll(o.owner+" "+o.phrase, "Ассамбле", "")) {
			return b.kind == forum && numbered(b.phrase) && beginsWord(lower(b.phrase), []string{"ассамбле"})
		}
		return b.kind == forum && beginsWord(lower(b.phrase), []string{"ассамбле", "assembly="}) && numbered(b.phrase) && sameDay(o.date, b.date) && (shareBody(o.owner, b.phrase) || shareBody(o.phrase, b.phrase))
	})
}

// shareBody says whether half of the words for a body stand in the name of its assembly.
func shareBody(body, name string) bool {
	return body != "" && likeness(body, name) >= sharedBody
}

// sharedBody is how alike the name of a body and that of its assembly are.
const sharedBody = 0.5
