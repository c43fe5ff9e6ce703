package language

import (
	"slices"
	"strings"
)

// personNouns are nouns that point back to somebody already named, in the
// nominative: "the senator said", «отметил парламентарий», «деді депутат».
var personNouns = byLanguage[map[string]gender]{
	en: nounSet("liberal conservative centrist progressive independent backbencher frontbencher campaigner banker lobbyist organiser organizer nurse fisherman herder novelist poet playwright academician chairperson ombudsman ombudswoman whip treasurer clerk moderate newcomer unionist opponent rabbi cardinal imam mufti archbishop patriarch priest sheikh envoy counterpart interlocutor successor predecessor actor actress guest visitor host colleague peer negotiator activist adviser advisor aide ambassador analyst auditor anchor attorney author billionaire businessman businesswoman candidate chairman chairwoman chair chief columnist commander commentator commissioner congressman congresswoman congressperson councilman councilwoman director director-general diplomat doctor economist editor executive expert father former general governor head historian host incumbent historian journalist judge justice lawmaker lawyer leader legislator lieutenant man mayor member minister moderator mogul mother mp musician nominee official officer parliamentarian politician pollster premier president prosecutor professor representative reporter republican democrat libertarian researcher rival rapporteur scientist scholar secretary senator sheriff socialist speaker spokesman spokeswoman spokesperson star strategist surgeon teacher veteran vice-president vice-speaker winner woman writer envoy deputy pastor chancellor king queen prince princess pope bishop candidate-elect president-elect academic agronomist physician engineer vet hydrologist"),
	ru: nounSet("депутатка сенаторка спикерка директорка авторка экспертка юристка экономистка политикесса законодательница руководительница председательница представительница заседательница защитница женщина мужчина дама пенсионер пенсионерка жительница житель активистка предпринимательница преподаватель преподавательница единоросс коммунист коммунистка либерал консерватор социалист республиканец демократ националист оппозиционер оппозиционерка вице-мэр градоначальник гендиректор главврач доцент академик ректор агроном геолог гидролог инженер уполномоченный спецпредставитель постпред консул замглавы зампредседателя замакима завуч чабан переговорщик обозреватель финансист банкир собеседница хозяйка кандидатка сосед соседка однофамилец однофамилица тёзка тезка критик союзник заместитель заместительница зам оппонент оппонентка соперник соперница визави коллега преемник преемница предшественник предшественница собеседница член раввин кардинал шейх имам муфтий епископ архиепископ патриарх священник аудитор аналитик автор активист активистка акционер бизнесмен вице-министр вице-премьер вице-спикер глава гость гостья губернатор депутат дипломат директор докладчик докладчица доктор журналист журналистка законодатель замминистра зампред избранник избранница историк командир лидер министр модератор мэр нардеп начальник омбудсмен парламентарий политик политолог полковник посол правозащитник предприниматель председатель представитель президент премьер премьер-министр прокурор профессор руководитель сенатор сенаторша собеседник спикер специалист судья социолог ученый учёный учитель учительница фермер чиновник чиновница эксперт эколог экономист экс-министр юрист врач аким торага вице-президент парламентариатор делегат кандидат генерал генсек генпрокурор", houses.members["ru"]...),
	kk: nounSet("саясаткер ректор академик инженер агроном геолог гидролог шопан қаржыгер уәкіл кеңесші кеңесшісі қонағы мейманы әңгімелесі көршісі қарсыласы әріптесі ізбасары әңгімелесушісі имам мүфти кардинал раввин епископ шейх аудитор депутат сенатор спикер төраға төрайым министр әкім сарапшы ғалым саясаттанушы экономист заңгер парламентарий президент елші басшы профессор журналист белсенді кәсіпкер фермер шаруа дәрігер мұғалім маман өкіл генерал прокурор омбудсмен төрағасы төрайымы министрі әкімі басшысы елшісі өкілі орынбасары мүшесі жетекшісі директоры премьер-министр вице-министр вице-премьер вице-спикер қонақ баяндамашы модератор судья дипломат қоғамқайраткері қайраткер жетекші хатшы хатшысы мейман әріптес спикері ағасы апасы аға апа елбасы мемлекетбасы шенеунік халыққалаулысы қалаулысы делегат", houses.members["kk"]...),
}

// outletNouns are the stems of sources that are nobody: собеседник агентства.
var outletNouns = [...]string{
	"источник", "агентств", "пресс-служб", "издани", "ведомств", "министерств", "корреспондент", "портал", "сайт", "газет", "телеканал", "журнал", "служб", "департамент", "комитет", "компани", "организаци", "правительств",
	"дереккөз", "агенттік", "агенттіг", "басылым", "министрлік", "министрліг", "тілші", "портал", "сайт", "газет", "телеарна", "қызметі", "департамент",
}

// reporters are the Russian subjects that report: the nominatives of outlets.
var reporters = wordSet("источник источники агентство агентства пресс-служба пресс-центр издание издания ведомство министерство корреспондент корреспонденты портал сайт газета телеканал телекомпания журнал служба департамент комитет компания организация правительство сми медиа редакция тасс риа интерфакс минфин мид канал радио")

// nounSet makes a set of nouns; the gender is that of Russian nouns for women.
func nounSet(words string, more ...string) map[string]gender {
	out := map[string]gender{}
	for _, w := range slices.Concat(strings.Fields(words), more) {
		var sex gender
		switch {
		case strings.HasSuffix(w, "woman"), strings.HasSuffix(w, "ница"), strings.HasSuffix(w, "истка"), strings.HasSuffix(w, "щина") && w != "мужчина", w == "дама", w == "пенсионерка", strings.HasSuffix(w, "төрайым"):
			sex = female
		case slices.Contains([]string{"депутатка", "сенаторка", "спикерка", "директорка", "авторка", "экспертка", "юристка", "политикесса", "гостья", "представительница"}, w):
			sex = female
		case w == "гостья", w == "докладчица", w == "actress", w == "mother", w == "queen", w == "princess":
			sex = female
		case strings.HasSuffix(w, "man"), w == "father", w == "king", w == "prince", w == "гость", w == "мужчина":
			sex = male
		}
		out[w] = sex
	}
	return out
}

// personNoun says whether a noun in the nominative points back to somebody.
func personNoun(lang, low string) (gender, bool) {
	sex, ok := personNouns.in(lang)[low]
	if !ok && lang == "en" && len(low) > 5 {
		switch {
		case strings.HasSuffix(low, "woman"):
			return female, true
		case strings.HasSuffix(low, "man"):
			return male, true
		case endsWithAny(low, "ologist", "crat", "alist", "ician", "person"):
			return 0, true
		}
	}
	return sex, ok
}

// englishPersonNoun is the trait of English words that personNoun knows.
var englishPersonNoun = newTrait(func(low string) bool { _, ok := personNoun("en", low); return ok })

// kazakhPersonNoun says whether a Kazakh word, with a possessive or without,
// points back to somebody: мейман, мейманы, қонағы.
func kazakhPersonNoun(low string) (gender, bool) {
	if sex, ok := personNoun("kk", low); ok {
		return sex, true
	}
	for _, e := range [...][2]string{{"ымыз", ""}, {"іміз", ""}, {"ым", ""}, {"ім", ""}, {"сы", ""}, {"сі", ""}, {"ғы", "қ"}, {"гі", "к"}, {"ы", ""}, {"і", ""}} {
		if stem, ok := strings.CutSuffix(low, e[0]); ok {
			if sex, ok := personNoun("kk", stem+e[1]); ok {
				return sex, true
			}
		}
	}
	return 0, false
}

// kazakhStrangers are people whom a Kazakh text speaks of without naming them.
var kazakhStrangers = map[string]bool{
	"қызметкері": true, "қызметкер": true, "тұрғыны": true, "тұрғын": true, "әйел": true, "ана": true, "анасы": true, "азамат": true, "азаматша": true, "жігіт": true, "қария": true, "көрермен": true, "куәгер": true, "жұмысшы": true, "жүргізуші": true, "студент": true, "оқушы": true, "біреу": true, "біреуі": true, "бірі": true,
	"ақсақал": true, "қарт": true, "әже": true, "кейуана": true, "қыз": true, "бала": true, "келіншек": true, "кісі": true, "науқас": true, "кенші": true, "малшы": true, "балықшы": true, "сатушы": true, "зейнеткер": true, "дауыс": true,
}

// isOutlet says whether a word, in whatever case, is a source that is nobody.
func isOutlet(low string) bool {
	if strings.HasPrefix(low, "журналист") {
		return false
	}
	for _, o := range outletNouns {
		if strings.HasPrefix(low, o) {
			return true
		}
	}
	return false
}

// betweenVerb are English words between a subject and its verb.
var betweenVerb = map[string]bool{
	"also": true, "been": true, "then": true, "later": true, "now": true, "once": true, "has": true, "had": true, "have": true, "would": true, "will": true, "can": true, "could": true,
	"further": true, "again": true, "since": true, "already": true, "even": true, "often": true, "still": true, "just": true, "never": true, "always": true, "only": true, "long": true, "ever": true, "earlier": true, "soon": true,
	"himself": true, "herself": true, "first": true, "is": true, "was": true, "did": true, "does": true, "not": true, "yesterday": true, "today": true, "tonight": true, "yet": true, "instead": true, "too": true,
}

func isAdverb(t *token) bool {
	return betweenVerb[t.lower] || !t.upper && len(t.lower) > 4 && strings.HasSuffix(t.lower, "ly")
}

// afterSubject are English words that may follow a subject and still leave it
// one: Ryan on Tuesday said, Obama this week said.
var afterSubject = map[string]bool{
	"of": true, "from": true, "in": true, "on": true, "at": true, "for": true, "with": true, "who": true, "this": true, "last": true, "during": true, "after": true, "before": true,
	"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true, "and": true, "but": true, "while": true, "when": true, "jr": true, "sr": true, "ii": true, "iii": true,
}

// determiners open an English noun phrase; those with true point to somebody
// already known.
var determiners = map[string]bool{
	"the": true, "this": true, "that": true, "a": false, "an": false, "one": false, "another": false, "some": false, "several": false, "many": false, "two": false, "three": false,
	"his": false, "her": false, "their": false, "its": false, "other": false, "any": false, "every": false, "each": false, "no": false, "most": false, "few": false, "both": false, "these": false, "those": false,
}
