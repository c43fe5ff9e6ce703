package language

import "strings"

// announcesNothing says whether the part of tokens [lo, hi) that a time or a word which looks
// ahead stands in, at token at, announces nothing, though it looks ahead: it tells
// what is not to be, or what somebody will know then, or speaks to the listener.
func (t *teller) announcesNothing(lo, hi, at int) bool {
	first, end := t.around(lo, hi, at)
	return t.negated(first, end, at) || t.waits(first, end)
}

// around returns the part between commas of tokens [lo, hi) that token at stands
// in, with the next one if its verb is there.
func (t *teller) around(lo, hi, at int) (first, end int) {
	first, end = at, at
	for first > lo && !t.d.parts(first-1, t.s) {
		first--
	}
	for end < hi && !t.d.parts(end, t.s) {
		end++
	}
	if t.verbless(first, end) && t.d.lang == "kk" {
		for end++; end < hi && !t.d.parts(end, t.s); end++ {
		}
		return first, min(end, hi)
	}
	if t.verbless(first, end) && first > lo {
		for first--; first > lo && !t.d.parts(first-1, t.s); first-- {
		}
	}
	return first, end
}

func (t *teller) verbless(first, end int) bool {
	for i := first; i < end; i++ {
		if t.d.cues[i] != noCue {
			return false
		}
	}
	return !t.finite(first, end)
}

// negated says whether what tokens [first, end) tell for token at is told not to
// be: will not comment, не планируется, жоспарда жоқ.
// From a time on it is: no licence will be issued from 1 May.
func (t *teller) negated(first, end, at int) bool {
	if t.startsAt(at) {
		return false
	}
	for i := first; i < end; i++ {
		if t.d.tokens[i].kind == word && t.negates(i, first, end, at) && !t.contrasted(min(i, at), max(i, at)) {
			return true
		}
	}
	return false
}

// contrasted says whether another verb is joined between tokens k and l: is no
// member but will attend in May.
func (t *teller) contrasted(k, l int) bool {
	for i := k + 1; i < l; i++ {
		switch t.d.tokens[i].lower {
		case "but", "но", "instead", "однако", "бірақ", "алайда":
			return true
		case "and", "и", "да":
			if t.d.cues[i+1] != noCue {
				return true
			}
		}
	}
	return false
}

// boundBy says whether a word among tokens [first, end) makes the time at token at
// the one until which something is not: not before May, but not "before the vote in
// May".
func (t *teller) boundBy(first, end, at int) bool {
	for k := first; k < end; k++ {
		if notUntil.has(&t.d.tokens[k]) && t.meanings(min(k+1, at), max(k, at)) == 0 {
			return true
		}
	}
	return false
}

// startsAt says whether the time at token at is one from which on something holds.
func (t *teller) startsAt(at int) bool {
	if t.d.lang == "kk" {
		dates := t.d.datesBetween(t.d.tokens[at].start, t.d.tokens[at].end)
		if len(dates) == 0 {
			return false
		}
		switch t.d.word(t.d.tokenAt(dates[0].end), at, t.s.end) {
		case "бастап", "кейін", "соң":
			return true
		}
		return false
	}
	for k := at - 1; k >= max(t.s.first, at-3); k-- {
		switch w := t.d.tokens[k].lower; {
		case w == "from", w == "after", w == "as", w == "с", w == "со", w == "после", w == "начиная":
			return true
		case !softens(w):
			return false
		}
	}
	return false
}

// negates says whether the word at token i of [first, end) makes the future there
// one that is not to be. What is not to be before a time comes with it.
func (t *teller) negates(i, first, end, at int) bool {
	switch t.d.lang {
	case "kk":
		return t.negatesKazakh(i, first, end, at)
	case "ru":
		return t.negatesRussian(i, first, end, at)
	default:
		return t.negatesEnglish(i, first, end, at)
	}
}

func (t *teller) negatesEnglish(i, first, end, at int) bool {
	w, before, next := t.d.tokens[i].lower, t.d.word(i-1, first, end), t.d.word(i+1, first, end)
	switch {
	case w == "not":
		if !futureAuxiliary.has(before) || restricts.has(next) {
			return false
		}
	case strings.HasSuffix(w, "n't") || strings.HasSuffix(w, "n’t"):
		if w[:3] == "did" || w[:3] == "was" || w[:3] == "had" || restricts.has(next) {
			return false
		}
	case w == "without": // adjourned without votes for the next day
		power, _ := t.d.strongest(first, i)
		return i < at && power < hintCue && (t.d.tellsPast(first, i) || t.d.calledOff(sentence{first: first, end: i}) >= 0)
	case w == "never", w == "cannot", w == "nobody", w == "neither", w == "nothing" && next != "but", w == "none":
	case w == "no" && idleNouns.has(next): // has no plans to travel
	case w == "no":
		if next != "longer" && next != "one" && (restricts.has(next) || i > first && before != "be" && before != "is" && before != "are") {
			return false
		}
	case w == "refused", w == "refuses", w == "declined", w == "declines":
		return next == "to" && !timeVerbs.has(&t.d.tokens[min(i+2, t.s.end-1)]) && t.d.word(i+2, first, end) != "move"
	case w == "against":
		return t.d.anyOf(first, i, englishVoting) && t.d.besideIsAny(first, i)
	default:
		return false
	}
	return !t.boundBy(i+1, end, at)
}

// idleNouns are nouns of planning whose "no" denies what is to come.
var idleNouns = wordSet(`plan plans intention intentions desire wish hurry appetite prospect`)

// besideIsAny says whether a verb in -ing stands beside "is" among tokens [first,
// end).
func (d *document) besideIsAny(first, end int) bool {
	for i := first; i < end; i++ {
		if strings.HasSuffix(d.tokens[i].lower, "ing") && d.besideIs(i, first) {
			return true
		}
	}
	return false
}

var englishVoting = traitOf(`voting arguing speaking standing campaigning`)

// futureAuxiliary are the verbs whose "not" denies what is to come.
var futureAuxiliary = wordSet(`will would shall should must can could may might is are am be do does have has need ’s 's ’re 're ’m 'm ’ll 'll`)

// restricts are the words that make a negation a bound or a contrast: no later than,
// не позднее, not only.
var restricts = wordSet(`only later less more yet just merely least fewer doubt
	позднее позже раньше ранее только менее более меньше больше лишь просто исключает исключают исключил исключила исключено исключен один одна одно единожды`)

func (t *teller) negatesRussian(i, first, end, at int) bool {
	next := t.d.word(i+1, first, end)
	switch w := t.d.tokens[i].lower; w {
	case "не":
		if restricts.has(next) || i+1 >= end || t.d.cues[i+1] == wasCue || t.d.cues[i+1] == noCue && !isRussianInfinitive(next) && !russianFinite(next) && !negatedPredicates.has(next) {
			return false
		}
		if before := t.d.word(i-1, first, end); before == "а" || before == "пока" || before == "если" {
			return false
		}
	case "нельзя", "никто", "ничего", "никогда":
	case "отказался", "отказалась", "отказались", "отказывается", "отказываются":
	default:
		return false
	}
	return !t.boundBy(i+1, end, at)
}

var negatedPredicates = wordSet(`должен должна должны должно нужно надо намерен намерена намерены готов готова готовы стоит значится значатся едем едет буду будем будет будут`)

func (t *teller) negatesKazakh(i, first, end, at int) bool {
	tok := &t.d.tokens[i]
	w, next := tok.lower, t.d.word(i+1, first, end)
	switch {
	case i < at || t.boundBy(first, i, at) || t.d.anyOf(max(first, i-3), i, notBeyond):
		return false
	case w == "жоқ", w == "емес":
		return i+2 >= end && t.d.word(i-1, first, end) != "ғана"
	case kazakhDenyingAny.has(tok):
		return i+3 >= end
	case kazakhNotTo.on(w, 1) && longerThan(w, 5):
		_, commits := kazakhCommits.of(next)
		return commits
	case w == "бас":
		return strings.HasPrefix(next, "тарт")
	}
	return false
}

// notBeyond are the words that make a negation a bound: мамырдан әрі кетпеуі тиіс.
var notBeyond = traitOf(`әрі кеш кешікпей кешіктірмей асып асырып`)

var (
	// kazakhDenyingAny are negative futures with any ending: өтпейді, өтпейтінін.
	kazakhDenyingAny = newTrait(func(w string) bool {
		return isKazakhNegative(w) || kazakhParticiple(w) && kazakhNotComing.in(w)
	})
	kazakhNotComing = partsOf("майтын", "мейтін", "байтын", "бейтін", "пайтын", "пейтін")
	// kazakhNotTo are the endings of an action that is not to be: қабылданбауға тиіс.
	kazakhNotTo = newEndings("мау", "меу", "бау", "беу", "пау", "пеу", "мауы", "меуі", "бауы", "беуі", "пауы", "пеуі", "мауға", "меуге", "бауға", "беуге", "пауға", "пеуге",
		"мауды", "меуді", "бауды", "беуді", "пауды", "пеуді", "мауын", "меуін", "бауын", "беуін", "пауын", "пеуін")
)

// parts are strings of which a word may hold one.
type parts []string

func partsOf(list ...string) parts { return list }

func (p parts) in(w string) bool {
	for _, s := range p {
		if strings.Contains(w, s) {
			return true
		}
	}
	return false
}

// waits says whether tokens [first, end) tell what the speaker or the listener will
// see or know then, or what the listener will do: we will know in May, доживем до
// марта, ақпанда білерміз.
func (t *teller) waits(first, end int) bool {
	for i := first; i < end; i++ {
		tok := &t.d.tokens[i]
		switch t.d.lang {
		case "en":
			if w := withoutShortened(tok.lower); w == "you" || w == "i" || w == "we" {
				if v := t.verbBehind(i, end); v > 0 && t.comes(i) && (w == "you" && t.d.quoted(tok.start) || englishMind.has(&t.d.tokens[v])) {
					return true
				}
			}
		case "ru":
			if russianMind.has(tok) || (tok.lower == "вы" || tok.lower == "ты") && t.d.quoted(tok.start) {
				return true
			}
		default:
			if kazakhMind.has(tok) || kazakhYou.has(tok) && t.d.quoted(tok.start) && (i+1 == end || t.d.tokens[i+1].kind == punct) {
				return true
			}
		}
	}
	return false
}

// comes says whether the pronoun at token i is the subject of what is to come.
func (t *teller) comes(i int) bool {
	next := t.d.word(i+1, i, t.s.end)
	return next == "will" || next == "shall" || englishShortened(t.d.tokens[i].lower) || englishShortened(next)
}

// withoutShortened is a pronoun without the verb shortened behind it: we'll.
func withoutShortened(w string) string {
	for k := range len(w) {
		if w[k] == '\'' || strings.HasPrefix(w[k:], "’") {
			return w[:k]
		}
	}
	return w
}

// verbBehind returns the verb of the pronoun at token i, 0 if it is not near.
func (t *teller) verbBehind(i, end int) int {
	for k := i + 1; k < min(end, i+5); k++ {
		tok := &t.d.tokens[k]
		if tok.kind == word && !tok.function && !adverbsOfSpeech.has(tok.lower) && !auxiliary.has(tok.lower) {
			return k
		}
	}
	return 0
}

var adverbsOfSpeech = wordSet(`all both then only also still probably certainly never always just`)

// The verbs of seeing and knowing what comes; those of Russian and Kazakh are of
// the first and second person.
var (
	englishMind = traitOf(`know see find learn believe think hear understand remember hope wait wish guess bet doubt suppose tell look live talk`)
	russianMind = traitOf(`узнаем узнаю узнаете узнаешь увидим увижу увидите увидишь посмотрим посмотрю посмотрите поймем поймём пойму поймете поймёте поживем поживём доживем доживём
		поглядим услышим услышите послушаем подумаем подумаю поверю поверим поговорим вспомним вспомните убедимся убедитесь разберемся разберёмся заметите догадаетесь удивитесь`)
	kazakhMind = traitOf(`білеміз білерміз білем білемін білесіз білерсіз білесіздер көреміз көрерміз көрермін көресіз көрерсіз көресіздер көрейік жетейік күтеміз күтейік байқаймыз байқармыз
		сұраңыз сұраңыздар сұраңдар түсінеміз түсінерміз түсінесіз ойланамыз ойланармыз ойланайық естиміз естірміз сенемін сенерміз`)
	kazakhYou = endsWith("асыз", "есіз", "йсыз", "йсіз", "асыздар", "есіздер", "йсыздар", "йсіздер", "арсыз", "ерсіз", "асың", "есің", "йсың", "йсің")
)

// farewell says whether sentence s only takes leave of the reader or the listener
// until the next issue: See you on Monday, До встречи через неделю.
func (d *document) farewell(s int) bool {
	const most = 10
	one := d.sentences[s]
	if one.end-one.first > most {
		return false
	}
	first, next := d.tokens[one.first].lower, d.word(one.first+1, one.first, one.end)
	switch first {
	case "see", "till", "until":
		return next == "you" || (next == "next" || next == "then") && d.onlyWhen(one, one.first+2)
	case "до":
		i := one.first + 1
		for i < one.end && startsWithAny(d.tokens[i].lower, []string{"следующ", "скор", "нов"}) {
			i++
		}
		if i < one.end && startsWithAny(d.tokens[i].lower, []string{"встреч", "свидани", "выпуск", "номер"}) {
			i++
		}
		return i > one.first+1 && d.onlyWhen(one, i)
	case "увидимся", "услышимся", "встретимся":
		return d.onlyWhen(one, one.first+1)
	}
	if d.lang == "kk" {
		for i := one.first; i < one.end; i++ {
			switch d.tokens[i].lower {
			case "кездескенше", "жүздескенше", "қауышамыз":
				return d.onlyWhen(sentence{first: one.first, end: i}, one.first) && d.onlyWhen(one, i+1)
			case "кездесеміз", "жүздесеміз":
				return d.word(i-1, one.first, i) == "қайта" || d.onlyWhen(sentence{first: one.first, end: i}, one.first)
			}
		}
	}
	return false
}

// onlyWhen says whether a sentence has from token i on nothing but dates, small words
// and us: Встретимся в понедельник.
func (d *document) onlyWhen(s sentence, i int) bool {
	for ; i < s.end; i++ {
		t := &d.tokens[i]
		if t.kind == word && !t.function && !d.inDate(t.start) && weekdayOf(t.lower) == 0 && !timesOfIssue.has(t.lower) {
			return false
		}
	}
	return true
}

// timesOfIssue are words that tell when the next issue is.
var timesOfIssue = wordSet(`time week tomorrow issue edition
	неделе недели недель раза раз выпуска выпуске номере эфире завтра снова опять вновь
	апта аптада ертең келесі біз сіздермен сізбен нөмірде санда эфирде хабарда`)

// monthOfSpeech says whether an English month tells which of somebody's speeches is meant, which
// was held then: In his September address the President proposed a vote.
func (d *document) monthOfSpeech(m dateMention) bool {
	i, next := d.tokenAt(m.start), d.tokenAt(m.end)
	return d.lang == "en" && len(m.iso) == len("2006-01") && i > 0 && next < len(d.tokens) && ownerWords.has(d.tokens[i-1].lower) && hasStem(d.tokens[next].lower, speechNouns["en"])
}

var ownerWords = wordSet("his her its their our my")
