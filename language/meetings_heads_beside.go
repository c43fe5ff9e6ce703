package language

// headBeside says whether words of leading stand beside the delegation at
// token k.
func (g *stage) headBeside(s *sentence, k int) bool {
	if g.d.lang == "kk" {
		led := k - 1
		if led > s.first && g.place[led] != "" {
			led-- // А бастаған қазақстандық парламентшілер
		}
		return k+1 < s.end && startsWithAny(g.lower(k+1), []string{"баста", "басқарып", "басқарды"}) || led >= s.first && g.lower(led) == "бастаған"
	}
	for j := max(s.first, k-5); j < min(s.end, k+4); j++ {
		switch g.lower(j) {
		case "head", "heading", "leading", "headed", "led", "heads", "leads", "главе", "возглавляя", "возглавив", "возглавляет", "возглавил", "возглавила", "возглавлял", "возглавляла", "привез", "привёз", "привезла":
			return true
		case "under":
			if j > k && (g.names[j+1] != 0 || g.d.tokens[j+1].upper) {
				return true
			}
		}
	}
	return false
}
