package language

import (
	"strings"

	"minber/digest"
)

// certaintyWords are beginnings of words that tell how certain it is that
// something comes, by language: proposed ones weigh more than decided ones.
// Those of done decide only where they tell what was done: signed, not to be
// signed.
var certaintyWords = map[string]struct{ proposed, decided, done *trait }{
	"en": {
		proposed: beginsWith(
			"propos", "suggest", "could=", "may=", "might=", "possibl", "perhaps", "asked=", "asks=", "urge", "hope", "wants=", "wanted=", "ready=", "invited=", "invites=", "invite=", "offered=", "offers=", "recommends=", "recommended=", "recommend=",
			"willing", "readiness=", "provided=", "wish", "appealed=", "appeals=", "demanded=", "demands=", "if=", "unless=", "likely=", "probably=", "tentative", "considering=", "mulls=", "mulling=", "weighs=", "weighing=",
		),
		decided: beginsWith("effect=", "force=", "effective=", "decided=", "decides=", "instruct", "ordered=", "tasked", "oath", "expire", "deadline", "mandat", "binding=", "confirmed="),
		done:    beginsWith("approved", "adopted", "signed", "ruled=", "ratified", "appointed", "elected=", "resolved=", "voted=", "fixed=", "decreed=", "passed=", "summoned="),
	},
	"ru": {
		proposed: beginsWith(
			"предлож", "предлаг", "может=", "могут=", "возможн", "надеет", "надеюс", "надеем", "попрос", "просит=", "просил", "призва", "призыва", "если=", "готов=", "готова=", "готовы=", "готовность=", "готовности=",
			"пригласи", "приглаша", "рекоменд", "потребова", "требует=", "требуют=", "хотел", "хочет=", "хотят=", "хотим=", "пожелал", "бы=", "инициатив", "идею=", "идея=", "вероятн", "предположительн", "вправе=", "желание=", "ориентировочн", "не исключ",
		),
		decided: beginsWith(
			"решил", "решен=", "решён=", "решена=", "решено=", "решены=", "решением=", "постанов", "поручил", "поручен", "поручает=", "обязал", "обяжет=", "назначен=", "назначена=", "назначено=", "назначены=", "назначил", "силу=", "действие=", "истек", "истеч", "указом=", "присяг", "распоряд", "вводится", "вводятся",
			"крайний=", "дедлайн", "предписа",
		),
		done: beginsWith("утвержд", "утверд", "подписа", "принят=", "принята=", "принято=", "приняты=", "приняли=", "одобр", "ратифиц", "избра", "проголосова"),
	},
	"kk": {
		proposed: beginsWith(
			"ұсынды", "ұсынылды", "ұсынған", "талап=", "ұсынып", "ұсыныс", "мүмкін", "сұра", "үміт", "шақырды", "шақырып=", "шақырған=", "шақырады=", "шақырамын=", "дайын=", "дайынбыз=", "дайындығын=", "әзір=", "әзірміз=", "егер=", "қалайды", "бастама", "өтінді", "өтініп", "өтінген",
			"ықтимал", "болжамынша=", "болжана", "болжап=", "болжай", "ниет", "болар=", "шығар=",
		),
		decided: beginsWith("шешім=", "шешті=", "тапсырды", "тапсырған", "тапсырылды", "тапсырма", "күшіне=", "бекітті=", "бекітілді", "қаулысымен=", "жарлығымен=", "белгілен", "міндеттеді=", "міндеттейді=", "міндеттелді=", "мерзімі=", "аяқталады="),
		done:    beginsWith("қойылды=", "қойылған=", "мақұлда", "қабылданды", "тағайында", "ратифик"),
	},
}

// certainty says how certain is what clause c announces, by the words of the
// clauses [lo, hi) around it.
func (d *document) certainty(clauses []clause, c, lo, hi int) string {
	words := certaintyWords[d.lang]
	decided, duty, law := false, false, false
	for k := max(lo, c-1); k < min(hi, c+2); k++ {
		for i := clauses[k].first; i < clauses[k].end; i++ {
			t := &d.tokens[i]
			if t.kind != word || t.upper && d.lang == "en" && !opensCondition.has(t) {
				continue
			}
			if d.proposesAt(i, k <= c) {
				return digest.Proposed
			}
			duty, law = duty || dutyWords.has(t), law || lawWords.has(t) && !strings.HasPrefix(d.word(i+1, i, len(d.tokens)), "жоба")
			decided = decided || words.decided.has(t) && !(t.lower == "confirmed" && d.word(i+1, i, len(d.tokens)) == "that") || d.cues[i] == wasCue && words.done.has(t)
		}
	}
	if decided || duty && law {
		return digest.Decided
	}
	return digest.Planned
}

// dutyWords are words for what is a duty: a decision only where a law or a ruling
// sets it (lawWords, of which «заң жобасы», a bill, is none), else what somebody
// holds for one.
var (
	dutyWords = beginsWith("must=", "obliged=", "obligatory=", "required=", "shall=", "должен=", "должна=", "должно=", "должны=", "обязан", "надлежит=", "тиіс=", "міндетті=")
	lawWords  = beginsWith("law=", "laws=", "statute", "constitution", "decree", "ruling=", "act=", "code=", "законом=", "закону=", "закон=", "закона=", "конституци", "указ", "решени", "постановлени", "регламент", "кодекс",
		"заң", "конституция", "жарлы", "қаулы", "шешім", "регламент", "кодекс", "ереже")
)

// startsWithAny says whether a word has one of the beginnings; one that ends in
// "=" must be all of it.
func startsWithAny(w string, beginnings []string) bool {
	for _, b := range beginnings {
		if w == "" || w[0] != b[0] || len(w) > 1 && len(b) > 1 && w[1] != b[1] {
			continue // as most are: by the first letter
		}
		if whole, ok := strings.CutSuffix(b, "="); ok && w == whole || !ok && strings.HasPrefix(w, b) {
			return true
		}
	}
	return false
}

// proposesAt says whether the word at token i makes what is told no more than
// proposed; main tells that it is of the announcing clause or before it. An
// invitation that was accepted is more.
func (d *document) proposesAt(i int, main bool) bool {
	t := &d.tokens[i]
	w := t.lower
	switch {
	case !main:
		return suppose.has(t)
	case t.upper && d.lang == "en":
		return opensCondition.has(t) && (i == 0 || d.tokens[i-1].kind == punct)
	case w == "случае" && d.word(i-1, 0, i) == "в": // в случае принятия
		return true
	}
	if d.lang == "kk" && (kazakhConditionals.has(t) && d.word(i-1, 0, i) != "ал" || w == "еді" && endsWithAny(d.word(i-1, 0, i), "ар", "ер", "йр")) {
		return true
	}
	if !certaintyWords[d.lang].proposed.has(t) {
		return false
	}
	if before := d.word(i-1, 0, i); w == "ready" && (before == "getting" || before == "gets" || before == "get") {
		return false // prepares
	}
	return !d.accepted(i) && !(w == "дайындығын" && !readySaid.on(d.word(i+1, i, len(d.tokens)), 0))
}

// readySaid are verbs of saying behind «дайындығын», which else is the preparation of
// something: форумның дайындығын талқылады.
var readySaid = newEndings("білдірді", "білдірген", "білдіріп", "жеткізді", "айтты", "айтып", "растады", "мәлімдеді", "көрсетті")

// suppose are words that open the condition of what is told before them.
var suppose = traitOf(`if unless если`)

// opensCondition are words that open a sentence with its condition: Should the
// bill pass.
var opensCondition = traitOf(`if unless should`)

// accepted says whether the invitation at token i is told to be accepted.
func (d *document) accepted(i int) bool {
	if !startsWithAny(d.tokens[i].lower, []string{"invit", "приглас", "приглаш", "шақыр"}) {
		return false
	}
	for k := max(0, i-4); k < min(len(d.tokens), i+4); k++ {
		if startsWithAny(d.tokens[k].lower, []string{"accepted=", "accepts=", "принял", "қабылдады=", "қабылдаған="}) {
			return true
		}
	}
	return false
}

// calledOffWords are beginnings of words that tell that something does not take
// place, or not then.
var calledOffWords = byLanguage[*trait]{
	en: beginsWith("postpone", "cancel", "shelve", "scrap", "suspend", "adjourn", "defer", "reschedul"),
	ru: beginsWith("отмен", "перенес", "перенос", "отлож", "отсроч", "приостанов", "сорва", "несостояв"),
	kk: beginsWith("шегер", "тоқтатыл", "кейінге"),
}

// calledOff returns the token that tells that what the sentence speaks of does
// not take place, -1 if there is none.
func (d *document) calledOff(s sentence) int {
	called := calledOffWords.in(d.lang)
	for i := s.first; i < s.end; i++ {
		if t := &d.tokens[i]; t.kind == word && (called.has(t) || fallsThrough.has(t) && d.fellThrough(i, s)) {
			return i
		}
	}
	return -1
}

// gathersBefore says whether a Kazakh noun for people coming together stands as the
// subject a few words in front of token i: отырыс болған жоқ, but кворум болмады.
func (d *document) gathersBefore(i, first int) bool {
	const near = 6
	for k := i - 1; k >= max(first, i-near) && d.tokens[k].kind == word; k-- {
		if kazakhGatherings.has(&d.tokens[k]) {
			return true
		}
	}
	return false
}

// kazakhGatherings are those nouns in the nominative.
var kazakhGatherings = traitOf("отырыс отырысы жиын жиыны жиналыс жиналысы сессия сессиясы тыңдау тыңдауы тыңдаулар тыңдаулары кездесу кездесуі келіссөз келіссөздер келіссөздері форум форумы конференция конференциясы сапар сапары")

// fallsThrough are the words of which fellThrough reads a phrase.
var fallsThrough = traitOf(`stayed blocked quashed annulled тоқтатты тоқтатқан fell called brought put not не қалды қалған қалдырылды қалдырды қалдырдық ауыстырылды жылжытылды қолдамады қолдамаған таппады өтпейді өтпеді болмайды өткізілмейді өткізілмеді жоқ болмады болмаған`)

// fellThrough reads the phrases of several words for what is called off.
func (d *document) fellThrough(i int, s sentence) bool {
	next := d.word(i+1, s.first, s.end)
	if !otherDay(d.tokens[i].lower, next) && d.anyOf(i+1, min(s.end, i+9), notUntil) {
		return false // не состоится раньше мая
	}
	switch d.tokens[i].lower {
	case "fell":
		return next == "through"
	case "called":
		return next == "off"
	case "stayed", "blocked", "quashed", "annulled": // a court stayed the order to hold elections
		return d.anyStarts(max(s.first, i-8), i, []string{"court", "judge", "tribunal"}) && d.anyStarts(i+1, min(s.end, i+7), []string{"order", "decision=", "decree=", "ruling=", "proclamation=", "dissolution=", "plan=", "plans=", "move="})
	case "тоқтатты", "тоқтатқан":
		return d.anyStarts(s.first, min(i, s.first+8), []string{"сот"}) && startsWithAny(d.word(i-1, s.first, s.end), []string{"жарлы", "шешім", "қаулы", "өкім"})
	case "brought":
		return otherDay("brought", next)
	case "put":
		before := d.word(i-1, s.first, s.end)
		return next == "off" && (s.title || before == "was" || before == "were" || before == "been" || before == "is" || before == "be" || before == "has" || before == "have")
	case "not":
		return next == "take" && d.word(i+2, s.first, s.end) == "place" || next == "be" && d.word(i+2, s.first, s.end) == "held" ||
			next == "hold" && d.word(i+2, s.first, s.end) != "back" || next == "convene"
	case "не":
		return strings.HasPrefix(next, "поддержал") || strings.HasPrefix(next, "проводил") || next == "состоится" || next == "состоялась" || next == "состоялся" || next == "состоялось" || next == "состоялись" || next == "состоятся" || next == "пройдет" || next == "пройдут" || next == "будет" && !isRussianInfinitive(d.word(i+2, s.first, s.end))
	case "қалды", "қалған":
		before := d.word(i-1, s.first, s.end)
		return before == "болмай" || before == "өтпей" || before == "аспай"
	case "қалдырылды", "қалдырды", "қалдырдық", "ауыстырылды", "жылжытылды":
		return d.putTo(i, s.first)
	case "қолдамады", "қолдамаған":
		return true
	case "таппады":
		return d.word(i-1, s.first, s.end) == "қолдау"
	case "өтпейді", "өтпеді", "болмайды", "өткізілмейді", "өткізілмеді":
		return true
	case "жоқ":
		before := d.word(i-1, s.first, s.end)
		return (before == "болған" || before == "өткен" || before == "өткізілген") && d.gathersBefore(i, s.first)
	case "болмады", "болмаған":
		return d.gathersBefore(i, s.first)
	}
	return false
}

// newDate says whether a date is the new one of what was put off by the word at
// token off: "postponed to 5 March", «перенесено на 5 марта», «5 наурызға
// шегерілді».
func (d *document) newDate(m dateMention, off int) bool {
	if d.putOffBefore(off) && m.start > d.tokens[off].end && m.cue.looksAhead() && !fromWords.has(d.word(d.tokenAt(m.start)-1, off, len(d.tokens))) {
		return true
	}
	if d.lang == "kk" {
		i := d.tokenAt(m.end) - 1
		w := strings.TrimSuffix(d.tokens[max(i, 0)].lower, "күніне")
		for k := i + 1; k < min(len(d.tokens), i+3); k++ { // қарашаның екінші жартысына
			if d.inDate(d.tokens[k].start) {
				break // another one's
			}
			if partOfPeriod(d.tokens[k].lower) && endsWithAny(d.tokens[k].lower, "на", "не") || d.tokens[k].lower == "айына" || strings.HasPrefix(d.tokens[k].lower, "жартысына") {
				w = ""
			}
		}
		if startsWithAny(d.tokens[min(i+1, len(d.tokens)-1)].lower, []string{"жоспарлан", "белгілен", "тағайындал", "болжан"}) {
			return false // what it was planned for
		}
		dative := strings.HasSuffix(w, "ға") || strings.HasSuffix(w, "ге") || strings.HasSuffix(w, "қа") || strings.HasSuffix(w, "ке") || w == ""
		return dative && d.tokens[min(i+1, len(d.tokens)-1)].lower != "дейін" && m.end <= d.tokens[off].start && !startsWithAny(d.tokens[off].lower, []string{"тоқтатыл"})
	}
	if m.start < d.tokens[off].end {
		return false
	}
	k := d.dayStart(m) - 1
	for k > off && partOfMonth(d.tokens[k].lower) {
		k--
	}
	if startsWithAny(d.tokens[off].lower, []string{"отмен", "cancel", "scrap"}) {
		return false // until Monday: not then either
	}
	if m.cue.looksAhead() && d.heldYet(off+1, k+1) {
		return true
	}
	switch before := d.tokens[max(0, k)].lower; before {
	case "to", "until", "till", "for", "на", "до":
		return true
	default:
		return false
	}
}

// heldYet says whether tokens [from, to), behind the word for what was put off, tell that it
// takes place all the same: "and will be held", «и пройдёт».
func (d *document) heldYet(from, to int) bool {
	for k := from; k+1 < to; k++ {
		joint := d.tokens[k].lower == "and" || d.tokens[k].lower == "but" || d.tokens[k].lower == "и" || d.tokens[k].lower == "но" || d.tokens[k].lower == "а"
		if next := d.tokens[k+1].lower; joint && (next == "will" || next == "is" || next == "теперь" || startsWithAny(next, []string{"пройд", "состоит", "состоят", "начн", "откро"})) {
			return true
		}
	}
	return false
}

// partOfMonth says whether a word stands between "to" and a month: the second
// half of, конец.
func partOfMonth(w string) bool {
	return softens(w) || startsWithAny(w, []string{"second=", "first=", "half=", "втор", "перв", "половин", "конец=", "начал", "середин"})
}

// putOffBefore says whether the word at token off only tells that its noun was put off
// once: the postponed summit, перенесенная сессия, ақпаннан шегерілген саммит.
func (d *document) putOffBefore(off int) bool {
	w := d.tokens[off].lower
	switch d.lang {
	case "kk":
		return (strings.HasSuffix(w, "ген") || strings.HasSuffix(w, "ған")) && off+1 < len(d.tokens) && d.tokens[off+1].kind == word && !kazakhAfterPast.has(d.tokens[off+1].lower)
	case "ru":
		return startsWithAny(w, []string{"отложенн", "перенесенн", "перенесённ"}) && isRussianAdjective(w)
	}
	return w == "postponed" && off > 0 && (d.tokens[off-1].lower == "the" || d.tokens[off-1].lower == "a")
}

// fromWords stand in front of the date from which something is put off.
var fromWords = wordSet(`from с со`)

// kazakhAfterPast are words behind a participle that make it the verb of its clause.
var kazakhAfterPast = wordSet(`еді жоқ болатын болған екен соң кейін және бірақ деп да де`)
