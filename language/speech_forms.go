package language

import (
	"strings"
	"unicode/utf8"
)

// spokenForm is one form of a verb of speech.
type spokenForm struct {
	text string
	form speechForm
}

// speechForms makes the forms of the verbs of a line of the table.
func speechForms(lang, pattern string, words []string) []spokenForm {
	var out []spokenForm
	switch lang + " " + pattern {
	case "en regular":
		for _, w := range words {
			out = append(out, englishVerbForms(w)...)
		}
	case "kk stem":
		for _, w := range words {
			out = append(out, kazakhVerbForms(w)...)
		}
	case "ru perfect", "ru a", "ru ova", "ru i":
		for _, w := range words {
			out = append(out, russianVerbForms(pattern, w)...)
		}
	case "kk predicate":
		for _, w := range words {
			out = append(out, spokenForm{w, speechForm{generic: true}})
		}
	default:
		out = exactForms(lang, words)
	}
	return out
}

// exactForms reads forms as they are; m, f and p in front of Russian ones tell
// gender and number.
func exactForms(lang string, words []string) []spokenForm {
	var f speechForm
	var out []spokenForm
	for _, w := range words {
		switch w {
		case "m":
			f = speechForm{sex: male}
		case "f":
			f = speechForm{sex: female}
		case "p":
			f = speechForm{plural: true}
		default:
			one := f
			switch lang {
			case "en":
				one.loose = strings.HasSuffix(w, "ing")
				one.plural = one.plural || w == "say"
			case "ru":
				one.loose = endsWithAny(w, "я", "ясь", "в", "вший", "вшая", "пиша") && !strings.HasSuffix(w, "ся")
			case "kk":
				one.generic = kazakhForm(w).generic
			}
			out = append(out, spokenForm{w, one})
		}
	}
	return out
}

// englishVerbForms makes the third person, the past and the participle of a
// regular verb.
func englishVerbForms(w string) []spokenForm {
	stem := w
	s, ed := w+"s", w+"ed"
	switch {
	case strings.HasSuffix(w, "e"):
		stem, ed = strings.TrimSuffix(w, "e"), w+"d"
	case strings.HasSuffix(w, "y") && !strings.ContainsAny(w[len(w)-2:len(w)-1], "aeou"):
		s, ed = w[:len(w)-1]+"ies", w[:len(w)-1]+"ied"
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "sh"), strings.HasSuffix(w, "ch"):
		s = w + "es"
	}
	return []spokenForm{{s, speechForm{}}, {ed, speechForm{}}, {stem + "ing", speechForm{loose: true}}}
}

// russianVerbForms makes the past, the gerunds, the active participles and,
// for imperfective verbs, the present of the third person.
func russianVerbForms(pattern, infinitive string) []spokenForm {
	self := strings.HasSuffix(infinitive, "ся")
	base := strings.TrimSuffix(strings.TrimSuffix(infinitive, "ся"), "ть")
	var out []spokenForm
	add := func(text, afterVowel, afterConsonant string, f speechForm) {
		if self {
			if last, _ := utf8.DecodeLastRuneInString(text); strings.ContainsRune("аеёиоуыюя", last) {
				text += afterVowel
			} else {
				text += afterConsonant
			}
		}
		out = append(out, spokenForm{text, f})
	}
	add(base+"л", "сь", "ся", speechForm{sex: male})
	add(base+"ла", "сь", "ся", speechForm{sex: female})
	add(base+"ли", "сь", "ся", speechForm{plural: true})
	add(base+"вший", "ся", "ся", speechForm{sex: male, loose: true})
	add(base+"вшая", "ся", "ся", speechForm{sex: female, loose: true})
	if self {
		add(base+"вшись", "", "", speechForm{loose: true})
	} else {
		add(base+"в", "", "", speechForm{loose: true})
	}
	stem := base
	var ends [4]string
	switch pattern {
	case "a":
		ends = [4]string{"ет", "ют", "я", "ющий"}
	case "ova":
		stem, ends = strings.TrimSuffix(strings.TrimSuffix(base, "ова"), "ева")+"у", [4]string{"ет", "ют", "я", "ющий"}
	case "i":
		stem, ends = base[:len(base)-len("и")], [4]string{"ит", "ят", "я", "ящий"}
	default:
		return out
	}
	add(stem+ends[0], "сь", "ся", speechForm{})
	add(stem+ends[1], "сь", "ся", speechForm{plural: true})
	add(stem+ends[2], "сь", "ся", speechForm{loose: true})
	add(stem+ends[3], "ся", "ся", speechForm{sex: male, loose: true})
	return out
}

// kazakhVerbForms makes the past, present, habitual, conditional, participle,
// converb and hearsay forms of a stem by the harmony of its last vowel and its last sound.
func kazakhVerbForms(stem string) []spokenForm {
	back := true
	for _, r := range stem {
		switch {
		case strings.ContainsRune("аоұыуяю", r):
			back = true
		case strings.ContainsRune("әеөүіиэ", r):
			back = false
		}
	}
	last, _ := utf8.DecodeLastRuneInString(stem)
	vowel := strings.ContainsRune("аәеоөұүыіуи", last)
	hard := strings.ContainsRune("пфкқтсшщхцчһбвгд", last)
	pick := func(hardBack, hardFront, softBack, softFront string) string {
		switch {
		case hard && back:
			return hardBack
		case hard:
			return hardFront
		case back:
			return softBack
		}
		return softFront
	}
	past := stem + pick("ты", "ті", "ды", "ді")
	participle := stem + pick("қан", "кен", "ған", "ген")
	converb, present := stem+"п", stem+"й"
	switch {
	case !vowel && back:
		converb, present = stem+"ып", stem+"а"
	case !vowel:
		converb, present = stem+"іп", stem+"е"
	}
	tail, hearsay, like := "ді", "ті", "дей"
	if back {
		tail, hearsay, like = "ды", "ты", "дай"
	}
	habit, condition := present+"тын", stem+"са"
	if !back {
		habit, condition = present+"тін", stem+"се"
	}
	return []spokenForm{
		{past, speechForm{}},
		{condition, speechForm{}}, // X мұны қолдаса, Y қарсы шықты
		{habit, speechForm{generic: true}},
		{present + tail, speechForm{}},
		{converb + hearsay, speechForm{}},
		{participle, speechForm{generic: true}},
		{participle + pick("да", "де", "да", "де"), speechForm{}}, // X мұны айтқанда, зал күлді
		{participle + pick("-ды", "-ді", "-ды", "-ді"), speechForm{}},
		{participle + like, speechForm{}},
		{converb, speechForm{loose: true}},
	}
}

// kazakhForm reads off a form's ending what kazakhVerbForms knows when it
// makes one.
func kazakhForm(w string) speechForm {
	for _, e := range [...]string{"ған", "ген", "қан", "кен", "тін", "тын"} {
		if strings.HasSuffix(w, e) {
			return speechForm{generic: true}
		}
	}
	return speechForm{loose: strings.HasSuffix(w, "п")}
}
