package language

import "strings"

// englishTimetable are the verbs of a timetable, whose present speaks of what is
// to come.
const englishTimetable = `opens starts begins meets convenes takes comes enters concludes ends expires wraps runs votes goes leaves arrives departs heads
		travels hosts gathers closes resumes reconvenes returns kicks assumes follows falls sits debates considers becomes flies addresses reports
		hears holds receives visits presents unveils publishes elects chooses marks celebrates launches introduces submits adopts decides discusses reviews
		lands welcomes inaugurates swears joins speaks moves lapses finishes completes reopens reassembles recesses rises raises bans caps cuts imposes
		applies rolls turns becomes brings sends stages screens plays competes celebrates commemorates observes unites marks retires quits steps switches
		renews breaks hands questions quizzes grills interviews summons continues commences dissolves inspects issues leads names nominates passes picks pickets
		releases replaces rules selects settles tours transfers vacates signs seals ratifies delivers tables files stands faces`

// Modals and words of planning, which look ahead by themselves.
var (
	englishAhead = traitOf(`will shall 'll ’ll must intends intend`)
	// englishMay count beside a date only.
	englishMay = traitOf(`upcoming forthcoming aims hopes hope expects expect prepares preparing promises pledges vows would should could may might can
		postponed rescheduled adjourned deferred moved extended prolonged`)
	englishSure = traitOf(`scheduled slated pencilled penciled`)
	// englishArranged are participles that tell what is arranged: ahead, unless
	// a past of "be" stands before them.
	englishArranged = traitOf(`due set scheduled slated pencilled penciled planned expected poised bound supposed meant billed timed tipped earmarked
		likely going obliged required ready invited instructed tasked ordered hoped intended projected anticipated promised pledged foreseen envisaged`)
	// englishCommits are verbs whose infinitive is still to come, whatever
	// their own tense.
	englishCommits = traitOf(`agreed agree agrees decided decide decides instructed instructs ordered orders tasked asked asks told invited invites
		plans planned plan intends intended promised promises pledged pledges vowed vows proposed proposes obliges obliged required requires urged urges
		resolved resolves readiness intention intent commitment commits pledge promise hope ambition desire wish determination willingness willing resolution request requested requests entitled
		wants want wanted hopes hoped aims aim needs need expects expected ready set due scheduled slated prepares preparing committed undertook
		threatened threatens offers offered suggested suggests recommended recommends wishes call calls called deadline invitation plan proposal
		decision order task right bound likely supposed meant is are has have was were be`)
	// englishSettles are those whose event is to come though no date is told, if
	// the infinitive is one of englishHolds.
	englishSettles   = wordSet(`agreed agree agrees decided decide decides plans planned intends promised decision agreement`)
	englishHolds     = wordSet(`hold host convene visit organize organise travel open launch`)
	englishSchedules = traitOf(englishTimetable)
	// englishOpening are its participles, which tell when an event is: the session
	// opening on 5 May.
	englishOpening = traitOf(`opening starting beginning closing ending concluding convening commencing taking`)
	// englishBases are the same after a plural.
	englishBases = newTrait(basesOf(wordSet(englishTimetable)).has)
	// englishInvites are the verbs for inviting: to Hanoi in October.
	englishInvites = traitOf(`invites invited inviting invitation summoned summons`)
	// englishAsks are the verbs whose "that" opens what shall be.
	englishAsks = traitOf(`suggested suggests proposed proposes recommended recommends asked asks demanded demands urged urges insisted insists requested requests
		ordered orders required requires decided agreed ruled`)
	englishPast = traitOf(`was were had did held took met went won became began came said told made gave left led saw sent spoke spent stood brought ran rose
		fell drew kept got flew sat paid heard found broke chose withdrew did knew thought wrote read grew built bought sought lost felt showed shown
		set-up understood undertook overcame swore sworn rode wore hit`)
	englishNotPast = traitOf(`united proposed related continued need indeed exceed speed proceed succeed feed seed breed freed agreed-upon based red bed hundred
		embed unprecedented`)
)

// englishCues reads the cues of an English sentence.
func (d *document) englishCues(s sentence) {
	for i := s.first; i < s.end; i++ {
		if d.tokens[i].kind == word || d.tokens[i].text == "'" {
			d.cues[i] = d.englishCue(i, s.first, s.end)
		}
	}
	for i := s.end - 2; i >= s.first; i-- {
		if d.cues[i] == wasCue && helpsEnglish.has(d.tokens[i].lower) && d.missedBehind(i, s.end) {
			d.cues[i] = missedCue
		}
	}
}

func (d *document) englishCue(i, first, end int) cue {
	t := &d.tokens[i]
	w, next := t.lower, d.word(i+1, first, end)
	was := d.afterWas(i, first)
	switch {
	case w == "to":
		if next == "" || isFunctionWord(next) && next != "be" && next != "have" || d.tokens[i+1].upper {
			return noCue
		}
		return d.englishInfinitive(i, first)
	case englishShortened(w) && next != "not":
		return hintCue
	case w == "will" && next == "be" && d.word(i+2, first, end) == "no":
		return missedCue
	case (w == "will" || w == "would" || w == "shall" || englishShortened(w)) && (next == "not" || next == "never"), w == "won’t", w == "won't":
		if d.anyOf(i+2, min(end, i+10), notUntil) { // will not open before May
			return hintCue
		}
		return missedCue
	case (w == "would" || w == "could" || w == "should" || w == "must") && next == "have":
		return missedCue
	case englishArranged.has(t):
		switch {
		case d.avoidedBefore(i, first) && d.plannedOne(i, sentence{first: first, end: end}):
			return noCue // missed the planned talks
		case d.adjectival(i, first, end):
			return noCue // the required information
		case w == "likely" && next != "to" && i > first && !toBe.has(d.tokens[i-1].lower) && d.tokens[i-1].kind == word && !d.tokens[i-1].upper:
			return noCue // was told of likely questions
		case (w == "promised" || w == "pledged") && next == "to" && i > first && (d.tokens[i-1].upper || verbMayFollow(d.tokens[i-1].lower)) && !was:
			return wasCue // the minister promised to look into it: what he did
		case d.notBefore(i, first) && next != "yet":
			if d.anyOf(i+1, min(end, i+8), notUntil) {
				return hintCue
			}
			return missedCue
		case was && d.toldThat(i, first):
			return hintCue
		case was && w != "ready" && w != "invited" && w != "likely" && w != "instructed" && w != "tasked" && w != "ordered" && w != "obliged" && w != "required":
			return missedCue
		case englishSure.has(t) && next != "flight" && next != "flights":
			return sureCue
		case w == "ready", w == "invited", w == "likely":
			return dateCue
		case w == "set" && next != "to" && next != "for", w == "going" && next != "to", w == "meant", w == "bound", w == "timed", w == "ordered", w == "supposed":
			return noCue
		}
		return hintCue
	case w == "plans" && (next == "a" || next == "an") && !d.notBefore(i, first):
		return hintCue
	case (w == "is" || w == "are") && d.isWhen(i+1, end):
		return dateCue
	case otherDay(w, next) && d.anyHelps(i, first):
		return dateCue
	case (w == "called" || w == "calls") && !was && d.callsFor(i, end):
		return dateCue
	case englishInvites.has(t):
		if before := d.word(i-1, first, end); before == "had" || before == "was" && w == "summoned" { // had summoned him on Sunday
			return wasCue
		}
		return dateCue
	case (next == "that" || strings.HasSuffix(next, "ing")) && englishAsks.has(t):
		if next == "that" && settledThat.has(w) && d.wouldIn(i+2, end) {
			return wasCue // decided on Monday that it would open in May: the clause itself looks ahead
		}
		return dateCue
	case w == "yet" && d.notBefore(i, first):
		return hintCue
	case englishAhead.has(t), (w == "plans" || w == "plan") && next == "to":
		if d.notBefore(i, first) {
			return missedCue
		}
		return hintCue
	case w == "ahead" && next == "of", strings.HasSuffix(w, "ing") && len(w) > 5 && d.besideIs(i, first):
		return dateCue
	case englishMay.has(t) && !(w == "may" && t.upper && i > first):
		return dateCue
	case (w == "gets" || w == "get") && (next == "under" || next == "underway"):
		return dateCue
	case englishSchedules.has(t):
		if i > first && (d.tokens[i-1].kind == word && !d.tokens[i-1].function || d.tokens[i-1].text == "," || d.tokens[i-1].function && verbMayFollow(d.tokens[i-1].lower)) {
			return dateCue
		}
		return noCue
	case englishBases.has(t) && !t.upper && d.pluralBefore(i, first):
		return dateCue
	case englishOpening.has(t) && !t.upper && (next == "place" || datePreposition(next) || weekdayOf(next) > 0) && i > first && d.tokens[i-1].kind == word && !d.tokens[i-1].function:
		return dateCue
	case w == "was" || w == "were" || w == "had" || w == "did":
		return wasCue
	case englishPast.has(t):
		return d.englishEd(i, first)
	case strings.HasSuffix(w, "ed") && len(w) > 4 && !t.upper && !englishNotPast.has(t):
		return d.englishEd(i, first)
	}
	return noCue
}

// toldThat says whether token i stands in what somebody said, whose past is that of
// the saying: noted that they were expected in May.
func (d *document) toldThat(i, first int) bool {
	for k := i - 1; k > first && d.tokens[k].kind == word; k-- {
		if d.tokens[k].lower != "that" {
			continue
		}
		for j := k - 1; j >= max(first, k-5); j-- {
			if w := d.tokens[j].lower; saidWord(w) || learns.has(w) || tellsThat.has(w) {
				return true
			}
		}
		return false
	}
	return false
}

// englishShortened says whether a word ends with a shortened "will": she'll.
func englishShortened(w string) bool {
	return strings.HasSuffix(w, "'ll") || strings.HasSuffix(w, "’ll")
}

// invitesBefore says whether somebody is invited, told or asked before the comma
// at token k: "invited his counterpart, Mr Lowe, to visit".
func (d *document) invitesBefore(k, first int) bool {
	for i := k - 1; i >= max(first, k-12); i-- {
		switch w := d.tokens[i].lower; {
		case englishInvites.has(&d.tokens[i]), w == "asked", w == "urged", w == "instructed", w == "ordered", w == "tasked":
			return true
		}
	}
	return false
}

// notUntil are the words that make a denied future one that comes later.
var notUntil = traitOf(`before until till earlier раньше ранее ерте ертерек бұрын`)

// anyOf says whether one of the words stands among tokens [first, end).
func (d *document) anyOf(first, end int, words *trait) bool {
	for i := first; i < end; i++ {
		if words.has(&d.tokens[i]) {
			return true
		}
	}
	return false
}

// besideIs says whether a present of "be" stands right before token i: is
// visiting.
func (d *document) besideIs(i, first int) bool {
	switch d.word(i-1, first, i) {
	case "is", "are", "’re", "'re", "be":
		return true
	case "’s", "'s": // she's visiting, not Monday's opening
		return verbMayFollow(d.word(i-2, first, i)) || d.word(i-2, first, i) == "there"
	}
	return false
}

// notBefore says whether "not" stands shortly before token i: has not yet been
// set.
func (d *document) notBefore(i, first int) bool {
	return d.word(i-1, first, i) == "not" || d.word(i-2, first, i) == "not"
}

// verbMayFollow says whether a function word can be the subject of a verb.
func verbMayFollow(w string) bool {
	return w == "it" || w == "he" || w == "she" || w == "which" || w == "that" || w == "who" || w == "also" || w == "this" || w == "and" || w == "then"
}

// basesOf returns what verbs of the third person are without its ending.
func basesOf(thirds *wordList) *wordList {
	out := wordSet("")
	for w := range thirds.all() {
		switch {
		case strings.HasSuffix(w, "ies"):
			out.add(strings.TrimSuffix(w, "ies") + "y")
		case endsWithAny(w, "shes", "ches", "sses", "xes", "oes"):
			out.add(strings.TrimSuffix(w, "es"))
		default:
			out.add(strings.TrimSuffix(w, "s"))
		}
	}
	return out
}

// pluralBefore says whether a plural can be the subject of the base form at
// token i: right before it, or with a complement, "ministers of the bloc gather".
func (d *document) pluralBefore(i, first int) bool {
	if i == first || d.tokens[i-1].kind != word {
		return false
	}
	if before := d.tokens[i-1].lower; nounPlural(before) || before == "who" {
		return true
	}
	if d.tokens[i-1].function {
		return false
	}
	for k := i - 2; k >= max(first, i-6) && d.tokens[k].kind == word && d.cues[k] == noCue; k-- {
		if d.tokens[k].lower == "of" || d.tokens[k].lower == "from" || d.tokens[k].lower == "in" {
			return k > first && nounPlural(d.tokens[k-1].lower)
		}
	}
	return false
}

func nounPlural(w string) bool {
	return strings.HasSuffix(w, "s") && len(w) > 3 && !endsWithAny(w, "ss", "ous") && !isFunctionWord(w) || w == "they" || w == "we" || w == "people"
}

// afterWas says whether a past of "be" or "have" stands in the three words
// before token i.
func (d *document) afterWas(i, first int) bool {
	for k := i - 1; k >= max(first, i-3); k-- {
		switch d.tokens[k].lower {
		case "was", "were", "had":
			return true
		case "is", "are", "will", "be", ",":
			return false
		}
	}
	return false
}

// englishEd reads a form in -ed, or one that is irregular: past, unless a future or present of "be"
// stands before it or an article makes it an adjective.
func (d *document) englishEd(i, first int) cue {
	for k := i - 1; k >= max(first, i-3); k-- {
		switch w := d.tokens[k].lower; w {
		case "be", "is", "are", "to", "will", "being", "get":
			return noCue
		case "the", "a", "an", "its", "their", "this", "of", "behind", "with", "for", "in", "on", "at", "from", "under", "against", "about", "between", "among", "into", "over", "per", "without": // behind closed doors
			if k == i-1 {
				return noCue
			}
		case "was", "were", "been", "has", "have", "had":
			if h := k - 1; (w == "have" || w == "been") && h >= first && (d.cues[h] == missedCue || w == "been" && h > first && d.cues[h-1] == missedCue) {
				return missedCue // would have been held, was to have met
			}
			return wasCue
		}
	}
	return wasCue
}

// betweenIsTo are adverbs that may stand in "is to": is now to give evidence.
var betweenIsTo = wordSet(`now also still then soon next first finally therefore again thus only all both`)

// wishedThen are past verbs of wishing and planning; what they speak of was not to be
// if a verb joined behind them tells so: wanted to hear him in May and failed.
var wishedThen = wordSet(`wanted hoped planned intended meant tried wished`)

// failedBehind says whether a past verb is joined behind token i in its sentence:
// and failed, but could not, но не смог.
func (d *document) failedBehind(i int) bool {
	for k := i + 1; k+1 < len(d.tokens) && !isStop(d.tokens[k].text) && d.tokens[k].text != ";"; k++ {
		switch d.tokens[k].lower {
		case "and", "but":
			next := d.tokens[k+1].lower
			return strings.HasSuffix(next, "ed") || next == "could" || next == "had" || next == "did" || next == "found" || next == "never"
		case "не", "так":
			return d.tokens[k].lower == "не" || d.tokens[k+1].lower == "и"
		}
	}
	return false
}

// englishInfinitive reads "to" before a verb: ahead after a verb of deciding,
// planning or ordering, and in "is to"; was to be in "was to".
func (d *document) englishInfinitive(i, first int) cue {
	for k := i - 1; k >= max(first, i-9); k-- {
		t := &d.tokens[k]
		if t.kind == punct && t.text != "’s" && t.text != "'s" {
			if t.text == "," && (k == i-1 && heldWhen(d.word(i+1, first, len(d.tokens)), d.word(i+2, first, len(d.tokens))) || d.invitesBefore(k, first)) {
				return dateCue
			}
			return noCue
		}
		switch w := t.lower; {
		case w == "was" || w == "were":
			if k == i-1 || k == i-2 && betweenIsTo.has(d.tokens[i-1].lower) {
				return missedCue
			}
		case w == "is" || w == "are":
			if k == i-1 || k == i-2 && betweenIsTo.has(d.tokens[i-1].lower) {
				return hintCue
			}
		case w == "has" || w == "have":
			if k == i-1 {
				return dateCue
			}
			return noCue
		case w == "be" || w == "asked" && d.afterWas(k, first) && k < i-1:
		case englishCommits.has(t):
			if wishedThen.has(w) && d.failedBehind(i) {
				return missedCue
			}
			if d.cues[k] == missedCue || d.word(k-1, first, k) == "had" { // had offered to step down
				return missedCue
			}
			if englishHolds.has(d.word(i+1, first, len(d.tokens))) && englishSettles.has(w) {
				return hintCue
			}
			return dateCue
		case w == "to" && k < i-1:
			return d.cues[k]
		}
	}
	return noCue
}
