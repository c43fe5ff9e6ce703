package language

import "strings"

// pictured are the words of a note in brackets behind a name that tell where its
// bearer is seen, by the first of them: (pictured), (на фото), (суретте), (оң жақта).
var pictured = wordSet(`pictured photo left right centre center l r above below seen front back pictures
	фото снимке снимках слева справа крайний крайняя центре второй вторая третий третья первый первая
	сурет суретте фотода фотосуретте оң сол ортада солдан оңнан`)

// besidePicture are the words that may stand beside them.
var besidePicture = wordSet(`in on at the far second third first from and left right centre center picture photo row front back top bottom above below
	на в слева справа центре фото снимке вверху внизу крайний крайняя второй вторая третий третья первый первая
	суретте фотода жақта жақтан жағында солдан оңнан бірінші екінші үшінші ортада шеткі`)

// ageWords are the words beside an age in brackets.
var ageWords = wordSet("aged age лет года год жаста жасар жас years old")

// chamberNouns are beginnings of the words one of which a gloss on the name of a house holds.
var chamberNouns = beginsWith("chamber", "house=", "parliament", "legislature", "палат", "парламент")

// withoutNotes leaves out, in place, what stands in brackets behind a name and only tells its
// bearer's age, where the picture shows him or what house it is: what is told around it is
// told as if it were not there: «Асанов (суретте) пен Серіков кездесті», «председатель Совета
// Федерации (верхней палаты) X».
// It returns where they stand, each with the space in front of it.
func withoutNotes(tokens []token) (rest []token, notes []span) {
	out := tokens[:0]
	for i := 0; i < len(tokens); i++ {
		if n := noteAt(tokens, i); n > 0 {
			notes = append(notes, span{out[len(out)-1].end, tokens[i+n-1].end})
			i += n - 1
			continue
		}
		out = append(out, tokens[i])
	}
	return out, notes
}

// noteAt returns how many tokens from i on are such a note, 0 if none are.
func noteAt(tokens []token, i int) int {
	const longest = 10 // words
	if tokens[i].text != "(" || i == 0 || tokens[i-1].kind != word || !tokens[i-1].upper {
		return 0
	}
	for k := i + 1; k < len(tokens) && k <= i+longest+1; k++ {
		if tokens[k].text == ")" {
			if in := tokens[i+1 : k]; isAge(in) || isPictureNote(in) || isGloss(in) {
				return k + 1 - i
			}
			return 0
		}
	}
	return 0
}

// isAge says whether the words in a bracket are somebody's age: 58, aged 58, 58 лет, 58 жаста.
func isAge(in []token) bool {
	age := false
	for i := range in {
		switch t := &in[i]; {
		case t.kind == number && !age && len(t.text) == len("58") && t.text >= "18" && !strings.ContainsAny(t.text, ".,:"):
			age = true
		case t.kind != word || !ageWords.has(t.lower):
			return false
		}
	}
	return age
}

// isPictureNote says whether the words in a bracket tell where a picture shows somebody.
func isPictureNote(in []token) bool {
	seen := false
	for i := range in {
		t := &in[i]
		if t.text == "," {
			continue
		}
		if t.kind != word || t.upper || !pictured.has(t.lower) && !besidePicture.has(t.lower) {
			return false
		}
		seen = seen || pictured.has(t.lower)
	}
	return seen
}

// isGloss says whether the words in a bracket only tell what house stands in front of it:
// (the upper chamber of the Russian parliament), (парламент), (төменгі палата).
func isGloss(in []token) bool {
	house := false
	for i := range in {
		if in[i].kind != word && !isPossessive(in[i].lower) {
			return false
		}
		house = house || chamberNouns.has(&in[i])
	}
	return house && (!in[0].upper || !in[len(in)-1].upper)
}
