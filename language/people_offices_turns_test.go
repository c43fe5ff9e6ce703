package language_test

import "testing"

// A bare chair is who is called so in other words, not the speaker of whom the sentence before tells.
func TestTheChairIsTheChairperson(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"NA Chairperson Ganesh Rana met Sue Lines, President of the Senate, on Monday. On the occasion, Speaker Milton Dick recalled his visit to Nepal. The NA Chair has been on the visit since Sunday. Earlier, he met with Ben Franklin, President of the Legislative Council.", "Franklin+Rana meeting; Lines+Rana meeting"},
		{"Ganesh Rana, Chairperson of the National Assembly of Nepal, held a meeting with Milton Dick, Speaker of the House of Representatives of Australia. Speaker Milton Dick recalled his visit to Nepal. The Chair met with Ben Franklin, president of the Legislative Council.", "Dick+Rana meeting; Franklin+Rana meeting"},
		{"Ganesh Rana, Chairperson of the National Assembly of Nepal, held a meeting with Milton Dick, Speaker of the House of Representatives of Australia. Speaker Milton Dick recalled his visit to Nepal. The Speaker met with Ben Franklin, president of the Legislative Council.", "Dick+Franklin meeting; Dick+Rana meeting"},
	})
}
