package language

import "strings"

// wantedKazakh says whether a Kazakh sentence tells of what is only wanted or still to come by
// the verb behind the encounter's word: «бас қоспақ», «қоңырау шалады», «көзбе-көз сөйлескісі
// келеді», «кездескенше асығады», «ертең жүздесіп, келіссөз жүргізеді».
func (sc *scene) wantedKazakh(e *encounter) bool {
	g := sc.c.g
	verb := sc.verbOf(e)
	low := g.lower(verb)
	switch {
	case e.tells&tellsTalk != 0 && sc.proposedKazakh(e.at):
		return true
	case verb > e.at && (meansTo(low) || inKazakhPresent(low) && sc.lastWord() == verb):
		return true
	case kazakhConverb(low) && e.tells&tellsTalk == 0 && sc.mark(sc.lastWord())&tellsAhead != 0 && inKazakhPresent(g.lower(sc.lastWord())):
		return true // мәселелерді талқылап, келіссөз жүргізеді
	case endsWithAny(g.lower(e.at), "кенше", "генше", "қанша", "ғанша"):
		return true
	case (endsWithAny(low, "ып", "іп") || e.tells&tellsTalk != 0) && !sc.saysWhen(e) && sc.toCome() && inKazakhPresent(g.lower(sc.lastWord())):
		return true
	}
	for k := e.at + 1; k < min(sc.s.end, e.at+4); k++ {
		if e.tells&tellsTalk != 0 && k > e.at+1 && kazakhEnding(g.lower(e.at)) == nominative && !sc.saysWhen(e) && (startsWithAny(g.lower(k), []string{"болатын", "болмақ", "болады", "бермек"}) && g.lower(k) != "болатын" || startsWithAny(g.lower(k), []string{"екен"}) && startsWithAny(g.lower(k-1), wishedKazakh)) {
			return true // кездесу пайдалы болатынын айтты
		}
		if endsWithAny(g.lower(k), "ғысы", "гісі", "қысы", "кісі") && strings.HasPrefix(g.at(sc.s, k+1), "кел") {
			return true
		}
		if sc.mark(e.at)&tellsPhone != 0 && meansTo(g.lower(k)) {
			return true
		}
	}
	return false
}

// proposedKazakh says whether the Kazakh noun of talks at token k is what somebody only proposes, asks for
// or means to have: «Б-мен кездесу өткізу ұсынысына», «келіссөз жүргізу жөніндегі бастамасын»,
// «кездесу туралы өтінішін»; not «кездесу барысында айтқан ұсынысын».
func (sc *scene) proposedKazakh(k int) bool {
	g := sc.c.g
	if kazakhEnding(g.lower(k)) != nominative {
		return false
	}
	for k++; k < sc.s.end && (holdingKazakh.has(g.lower(k)) || aboutKazakh.has(g.lower(k))); {
		k++
	}
	if (holdingKazakh.has(g.lower(k-1)) || g.lower(k-1) == "кездесу") && purposeKazakh.has(g.at(sc.s, k)) {
		return sc.endsWithOneOf("барды", "келді", "аттанды", "ұшты", "сапарлады", "шықты", "шақырды", "барған", "келген", "аттанған", "кетті", "барады", "ұшады", "аттанады")
	}
	return k < sc.s.end && startsWithAny(g.lower(k), wishesKazakh)
}

// whileKazakh says whether a Kazakh verb in -са only sets what took place beside something else that did:
// «Бірінші күні қонақты А қабылдаса, екінші күні Б-мен жүздесті»; not «егер А келсе, кездесер еді».
func (sc *scene) whileKazakh(e *encounter) bool {
	g := sc.c.g
	if !endsWithAny(g.lower(e.at), "са", "се") || g.at(sc.s, e.at+1) != "," || !sc.endsInPast() || g.lower(sc.lastWord()) == "еді" {
		return false
	}
	for k := sc.s.first; k < e.at; k++ {
		if startsWithAny(g.lower(k), []string{"егер", "қашан", "кім", "бірақ"}) {
			return false
		}
	}
	return true
}

// holdingKazakh are the bare Kazakh verbs of holding talks.
var holdingKazakh = wordSet("өткізу ұйымдастыру жүргізу жасау бастау жалғастыру")

// purposeKazakh are the Kazakh words behind what somebody sets out for: «келіссөз жүргізу үшін Анкараға барды».
var purposeKazakh = wordSet("үшін мақсатында мақсатымен")

// aboutKazakh are the Kazakh words between talks and what is said of them.
var aboutKazakh = wordSet("туралы жөніндегі жөнінде жайлы жайындағы бойынша")

// wishesKazakh begin the Kazakh nouns for what somebody wants to be held.
var wishesKazakh = []string{"ұсыныс", "бастама", "өтініш", "ниет", "жоспар", "идея", "талап=", "талабы", "тілег", "тілек", "мүмкіндіг", "мүмкіндік", "ықтимал", "шақыру"}

// wishedKazakh are beginnings of Kazakh words for what ought to be: «кездесу қажет екенін айтты».
var wishedKazakh = []string{"қажет", "керек", "маңызды", "мүмкін", "дұрыс", "тиіс"}

// verbOf is the token that carries the ending of an encounter's word: the second one where two
// words make it, бас қосты.
func (sc *scene) verbOf(e *encounter) int {
	d := sc.c.g.d
	next := sc.c.g.at(sc.s, e.at+1)
	for _, m := range sc.c.g.l.wordFacts(d.lang, &d.tokens[e.at]).meets {
		if m.second != "" && next != "" && m.matches(m.second, next) {
			return e.at + 1
		}
	}
	return e.at
}

// isItsVerb says whether token k is the verb of a Kazakh encounter of two words, which itself
// does not look ahead: кабинетіне шақырды.
func (sc *scene) isItsVerb(e *encounter, k int) bool {
	return sc.c.g.d.lang == "kk" && k > e.at && k == sc.verbOf(e)
}

// meansTo says whether a Kazakh verb tells what somebody means to do: қоспақ, шалмақшы.
func meansTo(low string) bool {
	return low != "көмек" && low != "еңбек" && endsWithAny(low, "пақ", "пек", "бақ", "бек", "мақ", "мек", "пақшы", "пекші", "бақшы", "бекші", "мақшы", "мекші")
}

// inKazakhPresent says whether a Kazakh verb is in the tense of what is or will be, шалады, and
// can't be in the past, талқылады.
func inKazakhPresent(low string) bool {
	return low != "жасады" && endsWithAny(low, "йды", "йді", "зады", "зеді", "сады", "седі", "береді", "барады", "келеді", "болады", "шалады", "соғады", "алады", "етеді", "ішеді", "құрады")
}

// lastWord is the last token of the sentence that is no mark.
func (sc *scene) lastWord() int {
	k := sc.s.end - 1
	for k > sc.s.first && sc.c.g.d.tokens[k].kind == punct {
		k--
	}
	return k
}

// toCome says whether the Kazakh sentence names a time to come: ертең, келер аптада.
func (sc *scene) toCome() bool {
	for k := sc.s.first; k < sc.s.end; k++ {
		switch low := sc.c.g.lower(k); low {
		case "ертең", "бүрсігүні", "таяуда", "жақында":
			return true
		case "келер", "келесі", "алдағы":
			if startsWithAny(sc.c.g.at(sc.s, k+1), timesToCome) {
				return true
			}
		}
	}
	return false
}

// timesToCome are beginnings of the Kazakh words for the time that is next.
var timesToCome = []string{"апта", "ай=", "айда", "айдың", "жыл", "күні", "күнде", "дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі", "көктем", "күз", "қыста", "жазда"}

// isWasKazakh are the Kazakh words of having been, behind what somebody meant to do.
var isWasKazakh = wordSet("болды болған болып болатын")

// acrossTheHall says whether a Kazakh greeting is told of a sitting or of a hall where many
// are: «залда отырған елшіге сәлем берді».
func (sc *scene) acrossTheHall(e *encounter) bool {
	for k := sc.s.first; k < e.at; k++ {
		if hallsOfMany.has(sc.c.g.lower(k)) || sc.mark(k)&tellsSitting != 0 && !sc.inRole(k) {
			return true
		}
	}
	return false
}

// becameKazakh begin the Kazakh words behind talks in the dative that tell what was their matter or what
// turned into them: «екеуінің әңгімесіне арқау болды», «қысқа сәлемдесу келіссөзге ұласты».
var becameKazakh = []string{"арқау", "ұласты", "ұласқан", "ұласып", "айналды", "айналған", "айналып", "өзек"}

// afterTalksWith says whether a Kazakh sentence tells what somebody did after talks with whoever is named in front
// of them: «А Б-мен кездесуден кейін мәлімдеме жасады».
func (sc *scene) afterTalksWith(e *encounter) bool {
	g, with := sc.c.g, e.at-1
	return lastIs(g.lower(e.at), "уден", "удан") && behindKazakh.has(g.at(sc.s, e.at+1)) && with >= sc.s.first && g.names[with] != 0 && kazakhEnding(g.lower(with)) == instrumental && sc.endsInPast() && !inKazakhPresent(g.lower(sc.lastWord()))
}

// behindKazakh are the Kazakh postpositions of what was over by then.
var behindKazakh = wordSet("кейін соң")
