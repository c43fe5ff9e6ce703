package language

import (
	"strings"
	"unicode/utf8"
)

// maxDetect is how many bytes of a text decide its language.
const maxDetect = 16 << 10

// functionWords are short words that no text of the language does without and
// that its neighbours lack.
var functionWords = map[string]byte{
	"the": 'e', "of": 'e', "and": 'e', "to": 'e', "for": 'e', "that": 'e', "is": 'e', "was": 'e', "with": 'e', "by": 'e', "has": 'e',
	"have": 'e', "will": 'e', "from": 'e', "this": 'e', "are": 'e', "said": 'e', "its": 'e', "at": 'e', "on": 'e', "as": 'e', "it": 'e', "be": 'e', "an": 'e', "in": 'e', "which": 'e', "were": 'e',
	"и": 'r', "в": 'r', "на": 'r', "не": 'r', "что": 'r', "с": 'r', "по": 'r', "для": 'r', "от": 'r', "это": 'r', "как": 'r', "из": 'r',
	"о": 'r', "к": 'r', "за": 'r', "он": 'r', "также": 'r', "будет": 'r', "его": 'r', "до": 'r', "при": 'r', "об": 'r', "со": 'r',
	"мен": 'k', "және": 'k', "бұл": 'k', "үшін": 'k', "деп": 'k', "бойынша": 'k', "туралы": 'k', "болып": 'k', "осы": 'k', "бен": 'k', "пен": 'k', "бар": 'k',
	"ол": 'k', "мың": 'k', "жылы": 'k', "деді": 'k', "болды": 'k', "болады": 'k', "қатысты": 'k', "де": 'k', "да": 'k', "еді": 'k', "екенін": 'k',
}

// englishWords are further words that tell English from others; unlike those above they
// can tell who acts.
var englishWords = wordSet("who whom his her he she they their not but after before also had been would when about into than met held told two three four five six year years day days new first more most during between against through while where there these those some such only each every because being did does")

// englishDeeds are what English headlines and news of one line tell, which may have no other
// word of the language: "Speaker Harb received Ambassador Morel".
var englishDeeds = wordSet("received receives receive meets discussed discusses visited visits hosted hosts welcomed welcomes signed signs approved approves adopted adopts passed passes rejected rejects voted votes elected elects appointed appoints opened opens urged urges called calls talks meeting phoned spoke speaks chaired chairs praised praises congratulated congratulates proposed proposes submitted submits")

// russianWords are further words that tell Russian from its neighbours. Of the verbs, none
// that Ukrainian spells alike.
var russianWords = wordSet("который которого которому которым которая которой которую которые которых во ко после был была были её ее их она они между перед через уже еще ещё чтобы если только около затем сообщил сообщила встретился встретилась встретились сказал сказали отметил отметила заявил заявили ответил ответила ответили представил представила принял приняла приняли одобрил одобрила одобрили обсудил обсудила обсудили рассказал рассказала выступил выступила выступили прошел прошёл прошла прошло прошли состоялся состоялась состоялось состоялись рассмотрел рассмотрела рассмотрели утвердил утвердила утвердили подписал подписала подписали посетил посетила посетили провел провёл провели отклонил отклонила отклонили напомнил напомнила подчеркнул подчеркнула поблагодарил поблагодарила рассматривает рассматривают обсуждает обсуждают")

// latinStrangers are short words of other languages in Latin letters, some of whose words
// are English ones as well: Danish "for" and "at".
var latinStrangers = wordSet("og det ikke som til av af und das nicht ist mit het een niet que los una pour dans est che della och att är ve bir dan yang")

// tellingWords are all of these with what each tells, 's' for a stranger, so that a
// word of a text is looked up once.
var tellingWords = func() *lexemes[byte] {
	out := newLexemes[byte](512)
	for _, more := range [...]struct {
		words *wordList
		tells byte
	}{{latinStrangers, 's'}, {russianWords, 'r'}, {englishDeeds, 'e'}, {englishWords, 'e'}} {
		for w := range more.words.all() {
			out.put(w, more.tells)
		}
	}
	for w, tells := range functionWords {
		if !englishWords.has(w) && !(tells == 'k' && russianWords.has(w)) {
			out.put(w, tells)
		}
	}
	return out
}()

// detect tells the language of a text: kk, ru or en, "" for another one or
// none. Kazakh, Russian and their neighbours are told apart by their letters,
// the rest by function words.
func detect(text string) string {
	if len(text) > maxDetect {
		text = text[:maxDetect]
	}
	latin, letters := 0, 0
	var of [letterSorts]int // of the letters
	words, strangers, hits := 0, 0, [3]int{}
	start, opens := -1, onset(0) // of the word at hand
	flush := func(end int) {
		if start < 0 {
			return
		}
		words++
		if opensInitial(text[start:], end-start) {
			start, opens = -1, 0
			return
		}
		if tellingWords.onsets.has(opens) {
			switch tellingWords.words[lower(text[start:end])] {
			case 'e':
				hits[0]++
			case 'r':
				hits[1]++
			case 'k':
				hits[2]++
			case 's':
				strangers++
			}
		}
		start, opens = -1, 0
	}
	var size int
	for i := 0; i < len(text); i += size {
		var r rune
		if r, size = rune(text[i]), 1; r|0x20 >= 'a' && r|0x20 <= 'z' {
		} else if size = cyrillicLetter(text, i); size > 0 {
			r = rune(text[i]&0x1F)<<6 | rune(text[i+1]&0x3F)
		} else if r, size = utf8.DecodeRuneInString(text[i:]); !isLetter(r) {
			flush(i)
			continue
		}
		letters++
		if at := uint32(r - firstCyrillic); at < cyrillicRow {
			of[sortsOfLetters[at]]++
		} else if lowerRune(r) < 0x250 {
			latin++
		}
		if start < 0 {
			start = i
		}
		if opens < 1<<((onsetLetters-1)*letterBits) {
			opens = opens<<letterBits | onset(lowerRune(r))
		}
	}
	flush(len(text))
	own, russian, foreign := of[ownLetter], of[russianLetter], of[foreignLetter]
	kazakh := own + of[kazakhLetter]
	cyrillic := kazakh + russian + foreign + of[anyLetter]
	switch {
	case letters == 0 || latin+cyrillic < letters/2:
		return ""
	case cyrillic > latin:
		lang := detectCyrillic(cyrillic, kazakh, own, russian, foreign, words, hits)
		if lang == "" && words <= oneLine && kazakh+foreign == 0 && hasEnding(text, pastOfRussian) {
			return "ru"
		}
		return lang
	case hits[0] == 0 && strangers == 0 && words <= oneLine && hasEnding(text, pastOfEnglish):
		return "en"
	case hits[0] <= strangers:
	case hits[0]*8 >= words, words < 8:
		return "en"
	}
	return ""
}

// The sorts of Cyrillic letters by which languages are told apart.
const (
	anyLetter     = iota
	ownLetter     // of Kazakh alone
	kazakhLetter  // of its neighbours as well
	russianLetter // of no neighbour's
	foreignLetter
	letterSorts
)

// cyrillicRow is how many there are from firstCyrillic on.
const cyrillicRow = 0x130

// sortsOfLetters is of what sort each of them is, small or capital.
var sortsOfLetters = func() (sorts [cyrillicRow]uint8) {
	for sort, letters := range [...]string{
		ownLetter: "қғұіә", kazakhLetter: "һңөү", russianLetter: "ыэь", foreignLetter: "їєґўҳҷӣӯҗҙҡҫђјљњћџѓќѕҥӑӗ",
	} {
		for at := range rune(cyrillicRow) {
			if strings.ContainsRune(letters, lowerRune(firstCyrillic+at)) {
				sorts[at] = uint8(sort)
			}
		}
	}
	return sorts
}()

// oneLine is how many words a line of news has at most which may have no function word:
// «Комитет возглавила Анна Белова», "Mayor Anna Holm resigned".
const oneLine = 12

// The endings of verbs in the past, which Bulgarian and Serbian news do not have, nor
// German or Dutch.
var (
	pastOfRussian = []string{
		"вил", "вила", "вили", "нил", "нила", "нили", "шил", "шила", "шили", "чил", "чила", "чили", "тил", "тила", "тили", "сил", "сила", "сили",
		"дал", "дала", "дали", "зал", "зала", "зали", "вал", "вала", "вали", "нял", "няла", "няли", "лся", "лась", "лось", "лись", "тся", "ает", "яет", "ует", "ают", "яют", "уют", "начен", "начена", "бран", "брана",
	}
	pastOfEnglish = []string{"ned", "ded", "ted", "sed", "ced", "ged", "led", "ped", "red", "med", "ked", "wed", "ved", "ched", "shed"}
)

// hasEnding says whether a word of some length with a small letter has one of the endings.
func hasEnding(text string, endings []string) bool {
	const long = 6 // letters
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !isLetter(r) }) {
		if first, _ := utf8.DecodeRuneInString(word); !isUpper(first) && utf8.RuneCountInString(word) >= long && endsWithAny(word, endings...) {
			return true
		}
	}
	return false
}

// opensInitial says whether the word of n bytes that a text begins with is a Cyrillic letter with a full
// stop behind it, the first of a name and no word: «С.Цой», «И.Попескумен», beside «с Поповым».
func opensInitial(text string, n int) bool {
	return n == 2 && text[0] >= utf8.RuneSelf && len(text) > n && text[n] == '.'
}

// detectCyrillic weighs letters against function words: a Russian text may
// hold many Kazakh names, a Kazakh one is full of Kazakh letters (every sixth
// or so); Kyrgyz and Mongolian share only ө, ү and ң, of which own are none.
func detectCyrillic(cyrillic, kazakh, own, russian, foreign, words int, hits [3]int) string {
	switch {
	case foreign*120 > cyrillic:
		return ""
	case hits[1]*12 >= words && hits[1] > hits[2] && kazakh*8 < cyrillic, words < 12 && hits[1] > hits[2]:
		return "ru"
	case kazakh > 0 && own == 0 && words > 4:
		return ""
	case kazakh*14 > cyrillic, kazakh*25 > cyrillic && hits[2] > hits[1], kazakh > 0 && hits[1] == 0 && words < 40:
		return "kk"
	case hits[1]*12 >= words && hits[1] > 0:
		return "ru"
	case russian > 0 && kazakh*25 <= cyrillic && (hits[1] > 0 || kazakh+foreign == 0):
		// A short text: ы, э and ь set Russian apart from Bulgarian and Serbian, і
		// Ukrainian, the rest of its letters from Kyrgyz, Tajik and Mongolian.
		return "ru"
	}
	return ""
}
