package bot

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"minber/digest"
)

// How long an update is of use. Telegram keeps what nobody fetches for as long:
// messages for a day, presses for 150 seconds, inline queries for 30; an answer
// to an older press or query is refused.
//
// The age counts from when the update was received: of messages alone it is
// known when they were written, and what was received late has been kept by
// Telegram for no longer than it is of use.
const (
	messageUse = 24 * time.Hour
	pressUse   = 150 * time.Second
	queryUse   = 30 * time.Second
	// Nobody looks for longer than this at a page that does not come.
	pageUse = 15 * time.Second
)

// Why updates are set aside.
const (
	tooOld     = "too old to be of use"
	superseded = "another page was turned to since"
)

// useless finds updates that are not to be handled any more, by the reason.
//
// What changes something is never among them, however old: whoever pressed
// "Unsubscribe" or "Publish" while the service was down meant it, and what the
// same reader did afterwards comes afterwards.
func (e *edge) useless(waiting []digest.Update) map[string][]int64 {
	found := make(map[string][]int64)
	type page struct {
		chat    digest.Address
		user    int64
		message int
	}
	turned := make(map[page]bool)
	for _, u := range slices.Backward(waiting) {
		age := e.bot.options.Clock().Sub(u.At)
		if u.At.IsZero() || age < pageUse {
			continue
		}
		in, err := readUpdate(u.Body)
		if err != nil {
			continue
		}
		if e.expired(in, age) {
			found[tooOld] = append(found[tooOld], u.ID)
			continue
		}
		if in.what != pressed || in.message == 0 || !turnsPage(in.press) {
			continue
		}
		if p := (page{in.chat, in.user, in.message}); turned[p] {
			found[superseded] = append(found[superseded], u.ID)
		} else {
			turned[p] = true
		}
	}
	return found
}

// expired says whether it is too late for an answer, which is all that was asked
// for.
func (e *edge) expired(in incoming, age time.Duration) bool {
	switch in.what {
	case asked:
		return age > queryUse
	case pressed:
		return age > pressUse && onlyShows(in.press)
	case spoken:
		return age > messageUse && !subscribes(in)
	case nothing, entered, left, moved:
	}
	return false
}

// subscribes says whether a message asks for the editions, or for none.
func subscribes(in incoming) bool {
	name, _, _, ok := readCommand(in.text)
	if !ok {
		name = spokenCommand(in.text)
	}
	name = cmp.Or(otherCommandNames()[name], name)
	return name == "subscribe" || name == "unsubscribe" || name == "forget"
}

// onlyShows says whether a button changes nothing. Of one that is not known it
// is not assumed.
func onlyShows(data string) bool {
	if turnsPage(data) {
		return true
	}
	name, rest, _ := strings.Cut(data, ":")
	verb, _, _ := strings.Cut(rest, ":")
	switch name {
	case "p", "q", "m", "h", "x":
		return true
	case "u": // u:s sets a reminder, u:x cancels it
		return slices.Contains([]string{"m", "o", "r", "i", "e"}, verb)
	case "w":
		return verb == "h" || verb == "v"
	case "c":
		return slices.Contains([]string{"digest", "speaker", "meetings", "upcoming", "search", "sources", "help", "privacy"}, verb)
	}
	return false
}

// turnsPage says whether a button puts another page in the place of the message
// under which it stands, and does nothing else.
func turnsPage(data string) bool {
	name, rest, _ := strings.Cut(data, ":")
	verb, page, _ := strings.Cut(rest, ":")
	switch name {
	case "v":
		return true
	case "p": // p:7 shows another card, p:7:said:2 a page of it
		return page != ""
	case "m":
		return verb == "c" || verb == "t" || verb == "l"
	case "u":
		return verb == "t" || verb == "c"
	case "w":
		return verb == "l" || verb == "o"
	case "set":
		return verb == "menu"
	}
	return false
}
