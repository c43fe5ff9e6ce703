package language

import "math"

// vocabulary numbers a text's words of meaning, by their first five letters,
// and weighs each: what is said often, and what the headline says, is what the
// text is about.
type vocabulary struct {
	ids     []int // by token; -1 for marks and function words
	weights []float64
	title   []bool // by id: the headline says it
	seen    []int  // by id: the version that was last asked about
	asked   int
	said    []int // of all versions
}

func newVocabulary(d *document) *vocabulary {
	v := &vocabulary{ids: cleared(&d.desk.ids, len(d.tokens)), said: cleared(&d.desk.said, len(d.tokens))[:0]}
	known := clearedMap(&d.desk.known)
	count := d.desk.counts[:0]
	for i := range d.tokens {
		v.ids[i] = -1
		t := &d.tokens[i]
		if t.kind == punct || t.function {
			continue
		}
		stem := stem5(t.lower)
		id, ok := known[stem]
		if !ok {
			id = len(count)
			known[stem] = id
			count = append(count, 0)
		}
		v.ids[i] = id
	}
	for i := range d.sentences {
		if one := &d.sentences[i]; !one.aside {
			for _, id := range v.ids[one.first:one.end] {
				if id >= 0 {
					count[id]++
				}
			}
		}
	}
	d.desk.counts = count
	v.weights, v.title, v.seen = cleared(&d.desk.weights, len(count)), cleared(&d.desk.inTitle, len(count)), cleared(&d.desk.seen, len(count))
	for id, n := range count {
		v.weights[id] = 0.3 + math.Log2(float64(max(1, min(n, 8))))
	}
	for _, stem := range stemsOfTokens(d.headline) {
		if id, ok := known[stem]; ok {
			v.weights[id]++
			v.title[id] = true
		}
	}
	return v
}

// of returns the words of meaning in a version of a sentence, each once, and
// what they weigh together.
func (v *vocabulary) of(version version) (ids []int, total float64) {
	v.asked++
	all := v.said
	version.each(func(i int) {
		if id := v.ids[i]; id >= 0 && v.seen[id] != v.asked {
			v.seen[id] = v.asked
			all = append(all, id)
			total += v.weights[id]
		}
	})
	ids, v.said = all[len(v.said):len(all):len(all)], all
	return ids, total
}

// countWord says whether a word is a number written out.
func countWord(lang string, t *token) bool {
	switch lang {
	case "en":
		return englishCounts.has(t)
	case "ru":
		return russianCounts.has(t)
	case "kk":
		return kazakhCounts.has(t)
	}
	return false
}

var englishCounts = traitOf(`two three four five six seven eight nine ten eleven twelve thirteen
	fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
	hundred hundreds thousand thousands million billion trillion percent half third quarter dozen double triple twice`)

var russianCounts = newTrait(func(low string) bool {
	stem, ok := russianNumbers.of(low)
	return ok && len(low) < len(stem)+9 // a case ending has four letters at most
})

// russianNumbers are beginnings of numbers written out, the longer ones first.
var russianNumbers = newOpenings(
	"одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат", "семнадцат", "восемнадцат", "девятнадцат",
	"двух", "трех", "трёх", "четыре", "пят", "шест", "сем", "восем", "восьм", "девят", "десят", "двадцат", "тридцат", "сорок", "полсотн", "сто", "двести", "триста", "тысяч", "млн", "млрд", "трлн", "миллион", "миллиард", "триллион", "процент", "половин", "трет", "четверт", "вдвое", "втрое", "дважды",
)

var kazakhCounts = traitOf(`екі үш төрт бес алты жеті сегіз тоғыз он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан
	жүз мың млн млрд миллион миллиард триллион пайыз пайызға пайызы жартысы үштен төрттен еселе есе`)

// voteWord says whether a word is one of those that a vote is told in.
func voteWord(w string) bool {
	if w == "за" {
		return true
	}
	_, ok := voteWords.of(w)
	return ok
}

// What the words of votes, and those for what is counted or measured, begin
// with.
var (
	voteWords = newOpenings("vote", "abst", "against", "favour", "favor", "ballot", "majorit", "unanim",
		"голос", "воздерж", "против", "единоглас", "большинств", "бюллетен", "дауыс", "қалыс", "қарсы", "қолда")
	measures = newOpenings("per", "percent", "million", "billion", "trillion", "thousand", "hundred", "time",
		"tenge", "dollar", "euro", "pound", "rouble", "ruble", "som", "sum", "lira", "manat", "yuan", "yen", "zlot", "crown", "dram", "lari",
		"people", "person", "resident", "famil", "house", "deput", "member", "child", "student", "teacher", "doctor", "worker", "school", "hospital", "village",
		"metre", "meter", "kilomet", "km", "hectare", "ton", "litre", "liter", "megawatt", "case", "application", "proposal", "amendment",
		"процент", "пункт", "млн", "млрд", "трлн", "тыс", "миллион", "миллиард", "триллион", "сот", "раз",
		"тенге", "долл", "евро", "руб", "сом", "лир", "манат", "юан", "фунт",
		"челов", "жител", "семе", "семь", "дом", "депутат", "член", "дет", "студент", "учител", "врач", "работник", "школ", "больниц", "сел",
		"метр", "км", "килом", "гектар", "тонн", "литр", "мегаватт", "случа", "заяв", "предложен", "поправ",
		"пайыз", "пункт", "мың", "жүз", "есе", "теңге", "доллар", "еуро", "рубл", "лира", "юань",
		"адам", "тұрғын", "отбас", "үй", "мүше", "бала", "оқушы", "мұғалім", "дәрігер", "маман", "мектеп", "мектеб", "ауыл", "шақырым", "гектар", "тонна", "текше", "өтініш", "ұсыныс", "түзету")
)

// negations are the words that say no.
var negations = wordsOf("not no never nobody nothing не ни нет нельзя никогда никто жоқ емес ешкім ешқашан")

var personal = wordsOf("i we you my our your us me я мы вы мне нам вам меня нас вас наш наша наши мой моя біз біздің менің сіз сіздер маған бізге сен")

// kazakhSelf are the endings of a Kazakh verb that says I or we.
var kazakhSelf = []string{"дық", "дік", "тық", "тік", "қпыз", "кпіз", "амыз", "еміз", "йміз", "ймыз", "амын", "емін", "дым", "дім", "тым", "тім"}
