package language

import "strings"

// matterNoun is a noun for something that a house deals with.
type matterNoun struct {
	stem             string // what its forms begin with
	singular, plural string // the nominatives
	gender           byte   // of Russian nouns: m, f or n
	links            string // the prepositions behind it that tell what it is about
}

// russianMatters are those of Russian.
var russianMatters = []matterNoun{
	{"законопроект", "законопроект", "законопроекты", 'm', " о об "},
	{"проект", "проект", "проекты", 'm', " о об "},
	{"закон", "закон", "законы", 'm', " о об "},
	{"кодекс", "кодекс", "кодексы", 'm', " о об "},
	{"моратори", "мораторий", "моратории", 'm', " на "},
	{"запрет", "запрет", "запреты", 'm', " на "},
	{"налог", "налог", "налоги", 'm', " на с "},
	{"бюджет", "бюджет", "бюджеты", 'm', " на "},
	{"договор", "договор", "договоры", 'm', " о об с со между "},
	{"меморандум", "меморандум", "меморандумы", 'm', " о об с со между "},
	{"протокол", "протокол", "протоколы", 'm', " о об к "},
	{"доклад", "доклад", "доклады", 'm', " о об по "},
	{"отчет", "отчет", "отчеты", 'm', " о об по "},
	{"отчёт", "отчёт", "отчёты", 'm', " о об по "},
	{"запрос", "запрос", "запросы", 'm', " о об к "},
	{"референдум", "референдум", "референдумы", 'm', " о об по "},
	{"реестр", "реестр", "реестры", 'm', ""},
	{"вотум", "вотум", "вотумы", 'm', ""},
	{"импичмент", "импичмент", "импичменты", 'm', ""},
	{"поправк", "поправка", "поправки", 'f', " в во к о об "},
	{"резолюци", "резолюция", "резолюции", 'f', " о об по "},
	{"конвенци", "конвенция", "конвенции", 'f', " о об "},
	{"деклараци", "декларация", "декларации", 'f', " о об "},
	{"харти", "хартия", "хартии", 'f', " о об "},
	{"концепци", "концепция", "концепции", 'f', ""},
	{"реформ", "реформа", "реформы", 'f', ""},
	{"петици", "петиция", "петиции", 'f', " о об "},
	{"норм", "норма", "нормы", 'f', " о об "},
	{"пошлин", "пошлина", "пошлины", 'f', " на "},
	{"квот", "квота", "квоты", 'f', " на для "},
	{"инициатив", "инициатива", "инициативы", 'f', " о об "},
	{"программ", "программа", "программы", 'f', " по "},
	{"стратеги", "стратегия", "стратегии", 'f', ""},
	{"отставк", "отставка", "отставки", 'f', ""},
	{"кандидатур", "кандидатура", "кандидатуры", 'f', " на "},
	{"ратификаци", "ратификация", "ратификации", 'f', ""},
	{"постановлени", "постановление", "постановления", 'n', " о об "},
	{"соглашени", "соглашение", "соглашения", 'n', " о об с со между "},
	{"предложени", "предложение", "предложения", 'n', " о об по "},
	{"обращени", "обращение", "обращения", 'n', " о об к в "},
	{"повышени", "повышение", "повышения", 'n', ""},
	{"строительств", "строительство", "строительства", 'n', ""},
	{"изменени", "изменение", "изменения", 'n', " в во "},
}

// englishMatters are those of English.
var englishMatters = traitOf(`bill bills law laws amendment amendments resolution motion treaty agreement convention pact memorandum moratorium ban budget petition proposal draft code
	reform referendum statute levy tax charter declaration ratification impeachment censure nomination plan protocol inquiry report`)

// kazakhMatters are beginnings of those of Kazakh.
var kazakhMatters = beginsWith("заң=", "заңы=", "заңын=", "заңды=", "заңға=", "заңына=", "жоба=", "жобасы", "жобаны=", "түзету", "қарар", "келісім=", "келісімі", "келісімді=", "шарт=", "шарты=", "шартты=", "мораторий", "тыйым", "петиция", "бюджет", "бастама", "хартия", "меморандум", "есеп=", "есебі", "сауал", "ұсыныс")

// caseEndings are those of Russian nouns behind the stems of matterNoun.
var caseEndings = wordSet(`а я о е у ю ы и ой ей ою ею ом ем ам ям ами ями ах ях ов ев й ий ия ие ию ии ией`, "")

// pluralEndings are those of a noun in the plural that no form in the singular has.
var pluralEndings = wordSet(`ам ям ами ями ах ях ов ев`)

// matterOf returns what a Russian word is a form of, nil if of no noun for a matter;
// plural is 1 in the plural, 0 where it may be either.
func matterOf(w string) (n *matterNoun, plural int) {
	for k := range russianMatters {
		n := &russianMatters[k]
		rest, ok := strings.CutPrefix(w, n.stem)
		if !ok || !caseEndings.has(rest) {
			continue
		}
		switch {
		case pluralEndings.has(rest), n.gender == 'm' && (rest == "ы" || rest == "и" && n.stem != "моратори"), n.gender == 'n' && rest == "й", n.gender == 'f' && rest == "й":
			return n, 1
		case n.gender == 'f' && (rest == "ы" || rest == "и"), n.gender == 'n' && rest == "я":
			return n, 0
		}
		return n, -1
	}
	return nil, 0
}

// russianMatter is the trait of the words for which matterOf knows the noun.
var russianMatter = newTrait(func(low string) bool {
	n, _ := matterOf(low)
	return n != nil
})

// stands are the pronouns for something told before, with m, f, n or p for the
// plural; those of a language without genders are "x".
var stands = byLanguage[map[string]byte]{
	ru: map[string]byte{
		"он": 'm', "его": 'm', "него": 'm', "ему": 'm', "нему": 'm', "нем": 'm', "нём": 'm', "им": 'm', "ним": 'm', "этот": 'm',
		"она": 'f', "ее": 'f', "её": 'f', "нее": 'f', "неё": 'f', "ей": 'f', "ней": 'f', "эту": 'f', "эта": 'f',
		"оно": 'n', "они": 'p', "их": 'p', "них": 'p', "ними": 'p', "эти": 'p',
	},
	en: map[string]byte{"it": 'x', "its": 'x', "they": 'p', "them": 'p', "this": 'x', "these": 'p'},
	kk: map[string]byte{"ол": 'x', "оны": 'x', "оған": 'x', "оның": 'x', "онда": 'x', "бұл": 'x', "бұны": 'x', "соны": 'x', "олар": 'p', "оларды": 'p'},
}

// dealtWith are beginnings of verbs for what is done with a matter.
var dealtWith = byLanguage[*trait]{
	ru: beginsWith("голосова", "проголосу", "обсу", "рассм", "внес", "внос", "вынес", "вынос", "одобр", "утверд", "подпи", "ратиф", "изуч", "опублик", "доработ", "верн", "прим", "приня", "вступ", "заработа", "действ", "огла", "поступ", "направ", "отправ", "перед", "провед", "пройд", "состо", "напечат", "текст", "представ"),
	en: beginsWith("vote", "voting", "debate", "discuss", "consider", "adopt", "pass", "sign", "ratif", "table", "introduc", "approv", "submit", "enter", "goes", "go=", "effect", "force", "apply", "applies", "publish", "report", "sent", "text"),
	kk: beginsWith("дауыс", "талқыл", "қара", "қабылда", "мақұлда", "бекі", "ратиф", "жариялан", "күшіне", "енгіз", "ұсын", "қол=", "жолдан", "түс", "тапсыр"),
}

// deedNouns are beginnings of nouns for that, and of those that stand for a matter:
// with nothing behind them they are of one told before.
var deedNouns = byLanguage[*trait]{
	ru: beginsWith("голосовани", "обсуждени", "рассмотрени", "дебаты=", "попытк", "заход", "слушани", "документ", "решение=", "принятие=", "подписание="),
	en: beginsWith("vote=", "debate=", "hearing=", "reading=", "item=", "attempt=", "deadline=", "text=", "document=", "measure=", "subject="),
	kk: beginsWith("дауыс=", "дауысқа=", "талқылау=", "талқылауы=", "оқылым", "құжат", "шешім=", "тыңдау="),
}

// inanimate are the endings of what is done or takes place of itself, by which a
// Kazakh pronoun is known not to stand for a person.
var inanimate = endsWith("ылады", "іледі", "нады", "неді", "ылмақ", "ілмек", "нбақ", "нбек", "ылуы", "ілуі", "өтеді", "өтпек", "шығады", "басталады", "ылатын", "ілетін", "натын", "нетін")

// happens are beginnings of verbs by which an event takes place: their pronoun stands
// for one.
var happens = byLanguage[*trait]{
	ru: beginsWith("пройд", "состо", "собер", "откро", "заверш", "продл", "продолж", "начн", "намеч", "назнач", "заплан", "перенес"),
	en: beginsWith("place=", "held=", "open", "end=", "ends=", "begin", "last=", "lasts=", "run=", "runs=", "due=", "planned=", "scheduled=", "conclude", "postponed="),
	kk: beginsWith("өтеді", "өтпек", "өтуі", "басталады", "аяқталады", "ашылады", "созылады", "болады", "жоспарлан", "белгілен", "шегеріл"),
}

// whoseWords are beginnings of adjectives that tell whose something is, or point to
// it: they would tell a reader nothing.
var whoseWords = beginsWith("ваш", "наш", "мой", "моего", "моей", "сво", "этот", "этого", "этой", "эту", "этих", "этом", "тот=", "того=", "той=", "ту=", "тех=", "сам=", "самого")
