package language_test

import (
	"strings"
	"testing"
)

// TestAnEnglishSittingIsNamedByWhatItDid reads names of sittings that end where a shortened
// word, a list or a count stands.
func TestAnEnglishSittingIsNamedByWhatItDid(t *testing.T) {
	for text, want := range map[string]string{
		"On Tuesday the Senate elected Dr. Nora Kravic chair of the National Bank.":                                                                   "plenary sitting of the Senate with the election of Nora Kravic",
		"On Tuesday the parliament elected J. Bern speaker.":                                                                                          "plenary sitting of the parliament with the election of J. Bern",
		"On Tuesday the Senate confirmed the nomination of Gen. Max Bern as chief of staff.":                                                          "plenary sitting of the Senate with the appointment of Max Bern",
		"On Tuesday the Senate confirmed the nominations of seven judges.":                                                                            "plenary sitting of the Senate with the appointment of seven judges",
		"On Tuesday the Senate confirmed Nora Kravic as governor of the National Bank.":                                                               "plenary sitting of the Senate with the appointment of Nora Kravic",
		"On Tuesday the Senate elected Nora Kravic and Max Bern as judges of the Supreme Court.":                                                      "plenary sitting of the Senate with the election of judges of the Supreme Court",
		"At the session of the Senate, the deputies elected N. Kravic, M. Bern and Sh. Dorova as judges of the Supreme Court.":                        "session of the Senate with the election of judges of the Supreme Court",
		"The plenary session of the Senate took place on Tuesday. Deputies considered 106 draft laws this year.":                                      "plenary session of the Senate on 106 draft laws",
		"The plenary session of the Senate took place on Tuesday. Next week it will consider bills on pensions.":                                      "plenary session of the Senate",
		"On Tuesday the Senate voted to advance a bill to end the strike.":                                                                            "plenary sitting of the Senate with a vote to advance a bill to end the strike",
		"A plenary session of the House took place on Tuesday. Many important bills were discussed.":                                                  "plenary session of the House",
		"A plenary session of the House took place on Tuesday. It dealt with the water bill.":                                                         "plenary session of the House on the water bill",
		"The Chamber summed up the work at the first session of the Parliament. Its laws, including laws on public control, are in force.":            "first session of the Parliament",
		"\"We must do it,\" Speaker Mike Dorn said at a news conference on Friday. The House had voted to advance the bill, he said.":                 "news conference of Speaker Mike Dorn",
		"The Bureau of the Senate met on Monday. It set the agenda for the next plenary session. A draft agenda of the plenary meeting was drawn up.": "meeting of the Bureau of the Senate",
	} {
		u := readOn(t, "2026-11-20", text)
		if len(u.Events) == 0 || u.Events[0].Name != want {
			t.Errorf("%s:\n got %+v\nwant %s", text, u.Events, want)
		}
	}
}

// TestWhatIsOnlySpokenOfIsNoEvent reads English sentences about events that are yet to be.
func TestWhatIsOnlySpokenOfIsNoEvent(t *testing.T) {
	for _, text := range []string{
		"During the meeting, there was also a discussion regarding a session on Operation Sunrise. The Speaker of the Senate called for calm.",
		"The Bureau has formed the agenda of the forthcoming plenary session of the Senate.",
		"A draft agenda of the plenary session of the Senate has been drawn up.",
		"The Speaker of the Senate answered a question about a joint session.",
	} {
		for _, e := range readOn(t, "2026-11-20", text).Events {
			if strings.Contains(e.Name, "session") {
				t.Errorf("%s: told as an event: %+v", text, e)
			}
		}
	}
	if u := readOn(t, "2026-11-20", "The Senate held a session on Operation Sunrise."); len(u.Events) != 1 {
		t.Errorf("one that was held is missing: %+v", u.Events)
	}
}
