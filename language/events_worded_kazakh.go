package language

import (
	"strings"
	"unicode/utf8"
)

// A Kazakh event is named by pieces that were cut out of sentences: its noun with what stands
// before it, whose it is, what it was on. A cut takes away what a word at the edge of a piece
// belongs to; such a word, or the piece that says nothing without it, goes too.

// wordKazakh mends the pieces of an event's name before they are put together.
func wordKazakh(o *occasion) {
	o.phrase = withoutOwnChamber(strings.Join(withoutLaw(strings.Fields(withoutHanging(o.phrase))), " "), o)
	ownOnce(o)
	o.matter = wordedMatter(o.matter)
	if strings.HasSuffix(o.owner, " он") || strings.HasSuffix(o.owner, " о") {
		o.owner, o.own = "", false // his or hers, which was taken for a name
	}
	if owner := withHead(o.owner); owner != o.owner {
		if o.kind != journey && o.kind != audience && !capital("a "+owner) {
			owner, o.own = "", false // of which institute is not told: it has no name
		}
		o.owner = owner
	}
}

// withoutHanging takes from an event's phrase the participles that have lost when or for how
// long: «ашылған 31-жылдық сессия» is «31-жылдық сессия», «Ассамблеяның созылған жиыны»
// «Ассамблеяның жиыны»; «кеш батқанша созылған отырыс» and «кеңейтілген отырыс» stay.
func withoutHanging(phrase string) string {
	if !strings.Contains(phrase, "ан ") && !strings.Contains(phrase, "ен ") {
		return phrase
	}
	words := strings.Fields(phrase)
	kept := words[:0]
	for i, w := range words {
		first := len(kept) == 0
		switch {
		case i == len(words)-1, !endsWithAny(w, "ған", "ген", "қан", "кен"):
		case first && !longerThan(w, 4), first && wholeParticiples.has(w), lower(w) != w:
		case first || hangingParticiples.has(w) && kazakhGenitive(lower(kept[len(kept)-1])):
			continue
		}
		kept = append(kept, w)
	}
	return strings.Join(kept, " ")
}

// wholeParticiples are those that tell by themselves what sort of event it is.
var wholeParticiples = wordSet(`бірлескен біріккен кеңейтілген ұзартылған қысқартылған біріктірілген аралас жаңартылған кезектен`)

// hangingParticiples tell that an event was opened, held, closed, or how long it was.
var hangingParticiples = wordSet(`ашылған басталған аяқталған жабылған созылған жатқан тұрған өткен болған өткізілген ұйымдастырылған шақырылған жалғасқан`)

// withoutOwnChamber takes from the phrase of a sitting that has an owner the words that say it is the chamber's:
// «Мәжілістің … палатаның жалпы отырысы» tells it twice.
func withoutOwnChamber(phrase string, o *occasion) string {
	if o.owner == "" || o.within || o.kind != sitting && o.kind != hearing {
		return phrase
	}
	for _, chamber := range [...]string{"құжат палатаның ", "палатаның ", "палата ", "жаңа заң шығарушы органның ", "заң шығарушы органның "} {
		if own, ok := strings.CutPrefix(lowerFirst(phrase), chamber); ok {
			return own
		}
	}
	return phrase
}

// wordedMatter is what a name tells that a sitting was on, without what has lost its own words,
// and "" if the rest says nothing: «міндеттейтін заң жобасы» tells only that there was a bill.
func wordedMatter(matter string) string {
	if matter == "" {
		return ""
	}
	words := withoutLaw(strings.Fields(matter))
	for len(words) > 0 {
		w := lower(words[0])
		next := ""
		if len(words) > 1 {
			next = words[1]
		}
		switch {
		case pointsOutside.has(w):
			return ""
		case next == "астам" || next == "жуық": // екі сағаттан астам
			words = words[2:]
			continue
		case longerThan(w, 6) && endsWithAny(w, "тын", "тін"), matterLinks.has(w) && len(words) > 1,
			matterLinks.has(next) && (kazakhDeedNoun(w) || longerThan(w, 4) && endsWithAny(w, "сы", "сі", "сын", "сін")):
			words = words[1:]
			continue
		}
		break
	}
	for _, w := range words {
		if !startsWithAny(lower(w), onlyDocument) && !matterLinks.has(w) {
			return strings.Join(words, " ")
		}
	}
	return ""
}

// pointsOutside are words at the head of a matter that mean what another sentence told.
var pointsOutside = wordSet(`дәл осы осындай мұндай ондай сондай сол бұл оны оның олардың соның мұның әрқайсысын`)

// matterLinks stand between what something is about and what it is.
var matterLinks = wordSet(`туралы жөніндегі жөнінде бойынша жайлы хақында`)

// onlyDocument are beginnings of words that tell that there was a document, not which.
var onlyDocument = []string{"заң=", "заңы=", "заңды=", "заңға=", "жоба=", "жобасы=", "құжат=", "түзету", "өзгеріс", "толықтыру", "қаулы=", "қаулысы=", "қарар=", "есеп=", "есебі=", "келісім=", "келісімі=", "шарт=", "шарты=", "енгізілетін=", "енгізілген=", "мәселе=", "мәселесі=", "мәселелер=", "жөніндегі="}

// kazakhDeedNoun says whether a Kazakh word names a deed: алу, құру, беру, өткізу.
func kazakhDeedNoun(w string) bool {
	return endsWithAny(w, "у", "ю") && longerThan(w, 2) && !notDeedNouns.has(w)
}

// notDeedNouns are nouns that end as those do.
var notDeedNouns = wordSet(`тау бау дау жау сау қау бұлау сырлау саулау орау су ту бу ашу кеу оқу`)

// withoutLaw takes away that something is so by the law: «Заң бойынша бюджет».
func withoutLaw(words []string) []string {
	if len(words) > 2 && words[1] == "бойынша" && byLaw.has(lower(words[0])) {
		return words[2:]
	}
	return words
}

var byLaw = wordSet(`заң құжат конституция регламент дәстүр кесте жоспар хаттама ереже`)

// withHead takes from an owner the words that say whose without telling it: «институтының
// ғылыми кеңесі» is «ғылыми кеңесі», «мүшесі Асан Үсенов» is «Асан Үсенов».
func withHead(owner string) string {
	words := withoutLaw(strings.Fields(owner))
	for len(words) > 1 {
		w := words[0]
		owned := endsWithAny(w, "сының", "сінің", "ының", "інің") && !severalOwners(w) && longerThan(w, 6)
		office := endsWithAny(w, "сы", "сі") && startsWithAny(w, kazakhOffices) && capital("a "+words[1])
		if lower(w) != w || !owned && !office {
			break
		}
		words = words[1:]
	}
	return strings.Join(words, " ")
}

// kazakhOffices are beginnings of offices that are somebody's.
var kazakhOffices = []string{"мүшесі=", "төрағасы=", "басшысы=", "жетекшісі=", "хатшысы=", "өкілі="}

// ownOnce sees to it that the phrase of a sitting with an owner tells no second one: a panel becomes the
// owner's, «Одақтың … комитеттің отырысы» is «Одақтың … комитетінің отырысы», and members go, whose sitting it is
// not: «Мәжілістің бір депутаттың бір отырысы» is «Мәжіліс отырысы».
func ownOnce(o *occasion) {
	if o.owner == "" || o.within || o.kind != sitting && o.kind != hearing {
		return
	}
	words := strings.Fields(o.phrase)
	for i, w := range words[:max(0, len(words)-1)] {
		low := lower(w)
		if low == "депутаттардың" || low == "сенаторлардың" {
			o.phrase = strings.Join(append(words[:i:i], words[i+1:]...), " ")
			return
		}
		if !kazakhGenitive(low) || severalOwners(low) || endsWithAny(low, "ының", "інің") || ofTerm.has(low) {
			continue
		}
		if panel, ok := ownPanels[low]; ok {
			words[i] = panel
			o.phrase = strings.Join(words, " ")
			return
		}
		if isMember("kk", low) { // қазір бір депутаттың бір отырысы
			o.phrase = strings.TrimPrefix(strings.Join(words[i+1:], " "), "бір ")
		}
		return
	}
}

// ofTerm are genitives of times: жаңа шақырылымның алғашқы отырысы.
var ofTerm = wordSet(`сессияның кезеңнің шақырылымның сайланымның жылдың айдың аптаның күннің маусымның тоқсанның бүгінгінің`)

// ownPanels are the genitives of panels, and those of panels that are somebody's.
var ownPanels = map[string]string{"комитеттің": "комитетінің", "комиссияның": "комиссиясының", "топтың": "тобының", "бюроның": "бюросының", "кеңестің": "кеңесінің"}

// listed says whether the comma at token k stands in the name of a panel that lists what it is
// for: «аграрлық саясат, табиғи ресурстар және экология комитеті».
func (d *document) listed(s sentence, k int) bool {
	const reach = 5
	if k == s.first || d.tokens[k-1].kind != word || d.tokens[k-1].function || d.cues[k-1] != noCue || listBreaks(d.tokens[k-1].lower) {
		return false
	}
	and := -1
	for j := k + 1; j < min(s.end, k+reach); j++ {
		t := &d.tokens[j]
		switch {
		case t.text == "," && j > k+1:
			return d.listed(s, j)
		case t.lower == "және":
			and = j
		case t.kind != word || listBreaks(t.lower) || d.cues[j] != noCue:
			return false
		}
		if and > 0 {
			break
		}
	}
	if and < k+2 {
		return false
	}
	for j := and + 1; j < min(s.end, and+reach); j++ {
		if t := &d.tokens[j]; t.kind != word || listBreaks(t.lower) {
			return false
		} else if t.lower == "жөніндегі" || t.lower == "мәселелері" || startsWithAny(t.lower, []string{"комитет", "комиссия", "министр"}) {
			return true
		}
	}
	return false
}

// listBreaks says whether a Kazakh word is no part of such a list: a verb, an owner, what has a case.
func listBreaks(w string) bool {
	return kazakhGenitive(w) || kazakhAdverbial(w) || kazakhFinite(w) || endsWithAny(w, "ып", "іп", "ған", "ген", "қан", "кен")
}

// ofTwoLands says whether the dash at token k ties two names of which the event is: «Қазақстан – Вьетнам
// парламенттік форумы».
func (d *document) ofTwoLands(s sentence, k int) bool {
	if k == s.first || k+2 >= s.end || !d.tokens[k-1].upper || !d.tokens[k+1].upper || allCaps(d.tokens[k-1].text) || d.tokens[k-1].kind != word || k-2 >= s.first && d.tokens[k-2].kind == word && d.tokens[k-2].upper {
		return false
	}
	return startsWithAny(d.tokens[k+2].lower, []string{"парламент", "достық=", "депутаттық=", "іскер", "бизнес", "ынтымақтас", "форум", "диалог"})
}

// smallFirst writes a phrase from token first with a small letter where only the start of its sentence gave it a
// capital: where the text has the word in small letters too.
func (d *document) smallFirst(first int, name string) string {
	t := &d.tokens[first]
	one := d.sentences[d.sentenceAt(first)]
	k := one.first
	for k < first && d.tokens[k].kind != word {
		k++
	}
	if k != first || !t.upper || allCaps(t.text) || !strings.HasPrefix(name, t.text) || !d.hasSmall(t.lower) {
		return name
	}
	return lowerFirst(name)
}

// hasSmall says whether the text has the word w in small letters and nowhere within a sentence with a capital.
func (d *document) hasSmall(w string) bool {
	stem := firstRunes(w, max(4, utf8.RuneCountInString(w)-3))
	if !strings.Contains(d.text, " "+stem) {
		return false
	}
	_, n := utf8.DecodeRuneInString(stem)
	capital := strings.ToUpper(stem[:n]) + stem[n:]
	for at := 0; ; {
		k := strings.Index(d.text[at:], " "+capital)
		if k < 0 {
			return true
		}
		at += k
		if before, _ := utf8.DecodeLastRuneInString(d.text[:at]); at > 0 && !strings.ContainsRune(".!?:–—\n", before) { // behind a word
			return false
		}
		at++
	}
}

// markedGroups begin what a group with a name in marks is.
var markedGroups = []string{"депутаттық=", "парламенттік=", "достық=", "фракция"}
