package language

// countsMembers says whether the number at token i is of the members of a house who
// voted: поддержали 83 депутата, won 46 of the 50 votes, 50 сенатордың 46-сы қолдады.
func (f *eventFinder) countsMembers(s sentence, i int) bool {
	d := f.d
	counted := false
	switch d.lang {
	case "en":
		for k := i + 1; k < min(s.end, i+6); k++ {
			counted = counted || d.tokens[k].lower == "votes" || k == i+1 && areMembers("en", d.tokens[k].lower)
		}
	case "ru":
		counted = isMember("ru", d.tokens[i+1].lower) || startsWithAny(d.tokens[i+1].lower, countedMembers["ru"])
	default:
		counted = startsWithAny(d.tokens[i+1].lower, countedMembers["kk"]) || isDash(d.tokens[i+1].text) && startsWithAny(d.word(i+2, s.first, s.end), []string{"сы=", "сі=", "ы=", "і=", "ысы=", "уі=", "еуі=", "ауы="})
	}
	if !counted {
		return false
	}
	for k := s.first; k < s.end; k++ {
		if startsWithAny(d.tokens[k].lower, votingVerbs) && !d.quoted(d.tokens[k].start) {
			power, _ := d.strongest(s.first, s.end)
			return power < hintCue
		}
	}
	return false
}

// votingVerbs are beginnings of verbs for giving a vote.
var votingVerbs = []string{"voted=", "won=", "backed=", "supported=", "cast=", "проголосова", "голосовал", "поддержал", "высказал", "отдал", "қолда", "дауыс", "жақта"}
