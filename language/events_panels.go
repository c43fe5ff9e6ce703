package language

import (
	"slices"
	"strings"
)

// isOfMembers says whether a word is for those who sit in a parliament, or for
// what is of one, not for the parliament.
func (f *eventFinder) isOfMembers(w string) bool {
	return isMember(f.d.lang, w) || areMembers(f.d.lang, w) || startsWithAny(w, memberWords) || startsWithAny(w, houses.members[f.d.lang])
}

var memberWords = []string{
	"депутат", "сенатор", "парламентар", "парламентші", "нардеп", "конгрессмен", "торага", "төраға", "вице-спикер", "законодател", "народн", "халық", "заң",
	"interparliament", "inter-parliament", "parliamentary", "parliamentarian", "legislation", "legislator", "mp=", "mps=", "meps=", "mep=", "msps=", "lawmaker", "legislator", "senator", "deput", "congressm", "congressw", "assemblym", "assemblyw", "people's", "backbench", "crossbench", "frontbench", "speaker", "vice", "question",
	"межпарламент", "правительствен", "үкімет",
}

// gathering says whether the noun of a house at token i, written small, tells of a
// gathering: the seventh congress of beekeepers.
func (f *eventFinder) gathering(i int) bool {
	return slices.ContainsFunc(houses.small[f.d.lang], func(n smallNoun) bool {
		return strings.HasPrefix(f.d.tokens[i].lower, n.stem) && !strings.HasPrefix(f.d.word(i-1, 0, i), n.behind)
	})
}

// otherPanel says whether the commission at token i is none of a parliament's:
// election commission, комиссия следственная.
func (f *eventFinder) otherPanel(i int) bool {
	for k := max(0, i-2); k < i; k++ {
		if startsWithAny(f.d.tokens[k].lower, []string{"election", "electoral", "economic=", "european=", "olympic", "medical", "избирательн", "экономическ", "следственн", "медицинск", "олимпийск", "сайлау", "экономикалық=", "дәрігерлік", "олимпия", "тергеу=", "еуропалық="}) {
			return !f.panelOfHouse(i)
		}
	}
	return false
}

// panelOfHouse says whether a house stands beside the panel at token i.
func (f *eventFinder) panelOfHouse(i int) bool {
	for k := max(0, i-4); k < min(len(f.d.tokens), i+4); k++ {
		if b := f.c.g.bodyAt[k]; b != nil && b.Parliament {
			return true
		}
	}
	return false
}

// isWorkingGroup says whether two words are for a group that sits as a body: a
// working group, литовско-казахстанская группа дружбы, достық тобы.
func isWorkingGroup(a, b string) bool {
	switch {
	case strings.HasPrefix(b, "group"):
		return a == "working" || a == "friendship" || a == "coordination" || a == "cooperation"
	case strings.HasPrefix(b, "групп"):
		return startsWithAny(a, []string{"рабоч", "парламентск", "межпарламентск", "депутатск", "координационн"})
	case b == "дружбы":
		return strings.HasPrefix(a, "групп")
	}
	return startsWithAny(b, []string{"тоб", "топтары"}) && startsWithAny(a, []string{"жұмыс=", "достық=", "ынтымақтастық=", "достастық=", "депутаттық="})
}

// groupNouns are the words with which isWorkingGroup can end.
var groupNouns = beginsWith("group", "групп", "дружбы=", "тоб", "топтары")

// toBeFounded says whether tokens [first, end) are for a Kazakh panel of no name that
// somebody founds or asks for, which sits nowhere yet: тексеретін комиссия құруды ұсынды.
func (f *eventFinder) toBeFounded(first, end int) bool {
	if f.d.lang != "kk" || !founding.fits(f.d.word(end, 0, len(f.d.tokens))) || !f.panelIn(first, end) {
		return false
	}
	return !slices.ContainsFunc(f.d.tokens[first:end], func(t token) bool { return t.upper })
}

var founding = beginsWith("құру=", "құруды=", "құруға=", "құрды=", "құрып=", "құрса=", "құрылды=", "құрылсын=", "құрылады=", "құрылуы=", "құрамыз=", "құрайық=", "құрмақ=", "құрылмақ=", "жасақта", "керек=", "қажет=")

// panels are beginnings of nouns for the bodies inside parliaments and between
// them.
var panels = byLanguage[*trait]{
	en: beginsWith("committee", "commission=", "subcommittee", "bureau=", "presidium="),
	ru: beginsWith("комитет", "комисси", "подкомитет", "бюро=", "президиум", "исполком"),
	kk: beginsWith("комитет", "комиссия", "бюро", "президиум"),
}

func isPanel(lang, w string) bool { return panels.in(lang).fits(w) }

// spelledOut writes the abbreviations of parliaments in the name of a body in
// full: as a name of its own, or as the owner of a panel.
func spelledOut(name string) string {
	words := strings.Fields(name)
	for k, w := range words {
		w, hyphen, _ := strings.Cut(w, "-")
		full, ok := abbreviatedBodies[w]
		switch {
		case !ok:
			continue
		case hyphen != "":
			words[k] = full[0] + ownerEnding(full[0])
		case k == 0:
			words[k] = full[0]
		default:
			words[k] = full[1]
		}
	}
	return strings.Join(words, " ")
}

// abbreviatedBodies are parliaments by their abbreviations, in the nominative and
// the genitive.
var abbreviatedBodies = map[string][2]string{
	"ЖК": {"Жогорку Кенеш", "Жогорку Кенеша"}, "ГД": {"Госдума", "Госдумы"}, "СФ": {"Совет Федерации", "Совета Федерации"}, "ВР": {"Верховная рада", "Верховной рады"},
	"ВГХ": {"Великий государственный хурал", "Великого государственного хурала"}, "ЕП": {"Европарламент", "Европарламента"},
}

// councils are the words that, with a capital, are for a council.
var councils = beginsWith("council=", "совет=", "совета=", "советом=", "кеңесі=", "кеңесінің=")

// members are beginnings of nouns for those who sit in a parliament, in the
// plural where they stand for the whole house.
var members = map[string]struct{ one, many []string }{
	"en": {
		one:  []string{"deputy=", "senator=", "mp=", "lawmaker=", "member=", "legislator=", "speaker", "president=", "chair", "head=", "minister=", "secretary", "ambassador", "leader=", "vice-", "whip=", "representative=", "rapporteur", "envoy="},
		many: []string{"deputies=", "senators=", "mps=", "lawmakers=", "legislators=", "parliamentarians=", "meps=", "members="},
	},
	"ru": {
		one:  []string{"депутат=", "сенатор=", "парламентарий=", "спикер", "председател", "вице-", "глава=", "министр", "секретар", "посол=", "лидер", "заместител", "президент", "торага", "представитель=", "представителя=", "спецпредставител", "докладчик", "спецдокладчик"},
		many: []string{"депутаты=", "сенаторы=", "парламентарии=", "законодатели=", "законодательницы=", "члены="},
	},
	"kk": {
		one:  []string{"депутаты=", "депутат=", "сенатор=", "сенаторы=", "спикер", "төраға", "төрайым", "вице-", "министр", "хатшы", "елші", "жетекші", "президент", "орынбасар", "мүшесі", "өкілі", "баяндамашы"},
		many: []string{"депутаттар=", "депутаттары=", "сенаторлар=", "сенаторлары=", "парламентшілер=", "парламентшілері=", "заңгерлер="},
	},
}

// isMember says whether a word is for one who sits in a parliament or leads it.
func isMember(lang, w string) bool {
	return startsWithAny(w, members[lang].one) || slices.Contains(houses.members[lang], w)
}

// areMembers says whether a word is for those who sit in a parliament.
func areMembers(lang, w string) bool {
	return startsWithAny(w, members[lang].many) || slices.Contains(houses.plurals[lang], w)
}
