package language

import (
	"strings"

	"minber/digest"
)

// assembled reads off a verb that those of one standing came together: the
// speakers of the Baltic parliaments met in Riga, спикеры встретились в Осло,
// палата басшылары Бакуде бас қосты.
func (f *eventFinder) assembled(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	if f.rank > deedReach {
		return occasion{}, false
	}
	for v := one.first + 1; v < one.end; v++ {
		t := d.tokens[v]
		if t.kind != word || t.upper || d.quoted(t.start) || !startsWithAny(t.lower, assemblyVerbs[d.lang]) || d.cues[v].looksAhead() {
			continue
		}
		for i := max(one.first, v-14); i < v; i++ {
			if !startsWithAny(d.tokens[i].lower, assemblyNouns[d.lang]) {
				continue
			}
			first, end := d.nounPhrase(one, i)
			first, end = f.withoutPeople(first, i, min(end, v))
			name := closed(d.phrase(f.Reader, first, end))
			if countWords(name) < 3 {
				continue
			}
			place, _, _ := d.placeOf(f.Reader, one, first, v, max(v, end))
			return occasion{
				kind: sitting, phrase: assemblyName(d.lang, name), owner: name, within: true, own: true, held: true, place: place, date: d.pastDate(s),
				at: digest.Span{Start: d.tokens[first].start, End: t.end},
			}, true
		}
	}
	return occasion{}, false
}

// assemblyVerbs are beginnings of verbs for coming together.
var assemblyVerbs = map[string][]string{
	"en": {"met=", "gathered=", "convened=", "assembled="},
	"ru": {"встретились=", "собрались=", "съехались="},
	"kk": {"кездесті=", "жиналды=", "қосты="},
}

// assemblyNouns are those who come together as equals, in the plural.
var assemblyNouns = map[string][]string{
	"en": {"speakers=", "presidents=", "heads=", "chairs=", "chairpersons=", "leaders=", "chairmen=", "representatives=", "delegates=", "parliamentarians=", "legislators="},
	"ru": {"спикеры=", "председатели=", "главы=", "руководители=", "лидеры=", "представители=", "делегаты=", "парламентарии="},
	"kk": {"спикерлері=", "төрағалары=", "басшылары=", "өкілдері=", "парламентшілері=", "жетекшілері="},
}

// assemblyName names the meeting of those told in the nominative.
func assemblyName(lang, who string) string {
	switch lang {
	case "en":
		return "meeting of the " + lowerFirst(strings.TrimPrefix(who, "the "))
	case "ru":
		words := strings.Fields(lowerFirst(who))
		for k, w := range words {
			if to, ok := assemblyGenitives[w]; ok {
				words[k] = to
				break
			}
		}
		return "встреча " + strings.Join(words, " ")
	}
	return who + ownerEnding(who) + " кездесуі"
}

var assemblyGenitives = map[string]string{
	"спикеры": "спикеров", "председатели": "председателей", "главы": "глав", "руководители": "руководителей", "лидеры": "лидеров", "представители": "представителей", "делегаты": "делегатов", "парламентарии": "парламентариев",
}
