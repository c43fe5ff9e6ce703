package language

import "minber/digest"

// Meetings that a Kazakh speaker tells of himself by the ending of a verb alone: «А-ның кабинетінде екі
// сағат отырдық», «Ертеңінде министр Б қабылдады», «В-мен ұзақ әңгімелескенмін».

// didKazakh says whether a Kazakh verb is in the first person of the past.
func didKazakh(low string) bool {
	return lastIs(low, "дім", "дым", "тім", "тым", "дік", "дық", "тік", "тық", "генмін", "ғанмын", "кенмін", "қанмын", "генбіз", "ғанбыз", "кенбіз", "қанбыз", "кем", "қам", "кеміз", "қамыз", "ппын", "ппін", "ппыз", "ппіз")
}

// receivedMe says whether a Kazakh speaker tells who received him, and leaves himself out.
func (sc *scene) receivedMe(e *encounter) bool {
	if e.tells&tellsReceive == 0 || !sc.c.aloud || sc.voice == nil {
		return false
	}
	for k := e.from; k < e.at; k++ {
		if sc.c.g.names[k] == 0 && kazakhEnding(sc.c.g.lower(k)) == accusative {
			return false // шешімді министр Б қабылдады
		}
	}
	host, _ := sc.whomTheyReceived(e)
	return host != nil && first(host) != sc.voice
}

// didAtTalks says whether a Kazakh speaker tells by the ending of the verb what he did at talks: «Кездесуде
// Б-ға ұсынысымызды жеткіздім», not at talks with people without names.
func (sc *scene) didAtTalks(e *encounter) bool {
	g := sc.c.g
	if g.d.lang != "kk" || !sc.c.aloud || sc.voice == nil || !sc.saysWhen(e) || sc.unnamedPartner(e) {
		return false
	}
	for k := e.at + 1; k < sc.s.end; k++ {
		if isQuoteMark(g.d.tokens[k].text) {
			return false
		}
		if didKazakh(g.lower(k)) && g.at(sc.s, k+1) != "деді" {
			return true
		}
	}
	return false
}

// satWithHim takes at whose place the speaker of q tells that he sat: «министрдің кабинетінде бір сағат
// отырдым».
func (sc *scene) satWithHim(q *digest.Statement) {
	g := sc.c.g
	for k := sc.s.first; g.d.lang == "kk" && k < sc.s.end; k++ {
		at := g.d.tokens[k].start
		if at < q.Start || at >= q.End || !sc.atHomeOf(k) || !sc.saysHeSat(k) {
			continue
		}
		e := &encounter{at: k, from: sc.s.first, to: sc.s.end, kind: digest.KindMeeting}
		for i := range sc.cos {
			if co := &sc.cos[i]; sc.ownsHome(k, co) && !sc.unreal(e) {
				sc.record(e, []*person{sc.voice}, sc.whoIs(co, []*person{sc.voice}))
				return
			}
		}
	}
}

// saysHeSat says whether a verb of sitting or being in the first person follows close behind token k.
func (sc *scene) saysHeSat(k int) bool {
	const farthest = 5
	for j := k + 1; j < min(sc.s.end, k+farthest); j++ {
		if low := sc.c.g.lower(j); didKazakh(low) && startsWithAny(low, []string{"отыр", "бол", "сөйлес", "тілдес", "шай"}) {
			return true
		}
	}
	return false
}

// saidByAnotherThere says whether Kazakh talks only tell where somebody else said what is passed on: «А Б-ға
// елші В-ның кездесуде айтқан ұсынысын жеткізді».
func (sc *scene) saidByAnotherThere(e *encounter) bool {
	g := sc.c.g
	return g.d.lang == "kk" && e.at > sc.s.first && kazakhGenitive(g.lower(e.at-1)) && endsWithAny(g.at(sc.s, e.at+1), "қан", "кен", "ған", "ген")
}
