package bot

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// longestArgument is more than any name, date or search needs, in characters.
const longestArgument = 200

// command is something one can type after a slash.
type command struct {
	name   string
	do     handler
	hidden bool // not in Telegram's menu
	admin  bool // and there is no such command for anybody else
}

// router finds who answers.
type router struct {
	answers  *answers
	commands []command
	presses  map[string]handler // by the word before the first colon of a button's data
	links    map[string]handler // by the first letter of what a link to the bot carries (/start p12)
	replies  map[string]handler // by the kind of the view with which a question was asked
	under    map[string]handler // of words that answer a message of ours, by the first two words of the data of its first button
	chosen   handler            // of a chat that a reader chose; nil if nobody asks for one
	hint     handler            // of any other words
	unknown  handler            // of a command that is none
	enter    handler            // of a chat that the bot came into
	place    handler            // of a place that a reader shared; likewise
	// adminPresses are buttons that only those have who look after the archive.
	adminPresses map[string]handler
}

func newRouter(a *answers) *router {
	r := &router{answers: a, commands: []command{
		{name: "start", do: a.start, hidden: true},
		{name: "digest", do: a.digest},
		{name: "speaker", do: a.speaker},
		{name: "meetings", do: a.meetings},
		{name: "upcoming", do: a.upcoming},
		{name: "search", do: a.search},
		{name: "watch", do: a.watch},
		{name: "subscribe", do: a.subscribe},
		{name: "unsubscribe", do: a.unsubscribe},
		{name: "settings", do: a.settings},
		{name: "channel", do: a.channel},
		{name: "sources", do: a.sources},
		{name: "privacy", do: a.privacy},
		{name: "forget", do: a.forget},
		{name: "help", do: a.help},
		{name: "language", do: a.language, hidden: true},
		{name: "cancel", do: a.cancel, hidden: true},
		{name: "people", do: a.reviewPeople, hidden: true, admin: true},
		{name: "admin", do: a.admin, hidden: true, admin: true},
	}}
	r.presses = map[string]handler{
		"v": a.turnPage, "p": a.pressPerson, "q": a.quote, "m": a.pressMeetings, "u": a.pressUpcoming, "h": a.pressHint, "x": a.exactly, "set": a.pressSetting,
		"w":      a.pressWatch,
		"ch":     a.pressChannel,
		"forget": a.pressForget,
	}
	r.links = map[string]handler{"p": a.pressPerson, "q": a.quote, "m": a.linkMeeting, "w": a.watchLink, "d": a.openDay}
	r.replies = map[string]handler{
		viewWatchAsked: a.watchAnswered, viewWatchTerm: a.addWatchTerm,
		viewZone: a.answerZone, viewPause: a.answerPause,
		viewHeader: a.answerHeader,
	}
	r.place, r.chosen, r.enter = a.place, a.chosenChannel, a.enter
	r.hint, r.unknown = a.hint, a.unknown
	r.adminPresses = map[string]handler{"rv": a.pressReview}
	a.routeTrust(r)
	a.routeOutlet(r)
	for _, c := range r.commands { // "c:digest:7" is a button that types /digest 7
		if !c.admin {
			r.presses["c:"+c.name] = c.do
		}
	}
	return r
}

// listed returns the commands that Telegram's menu shows.
func (r *router) listed() []string {
	var names []string
	for _, c := range r.commands {
		if !c.hidden {
			names = append(names, c.name)
		}
	}
	return names
}

// message finds who answers a message, nil if nobody does: in a group the bot
// speaks only when it is spoken to.
func (r *router) message(in incoming, admin bool) (do handler, arguments string) {
	switch {
	case in.shared != nil:
		return r.chosen, ""
	case in.location != nil:
		return r.place, ""
	}
	name, addressee, arguments, isCommand := readCommand(in.text)
	if do := r.answered(in); do != nil && !isCommand {
		return do, strings.TrimSpace(in.text)
	}
	switch {
	case !isCommand && in.kind != digest.Private && !in.toUs:
		return nil, ""
	case !isCommand:
		arguments = strings.TrimSpace(in.text)
		if name = spokenCommand(arguments); name != "" {
			arguments = ""
		}
	case in.kind == digest.Private || addressee != "" || in.toUs: // in a group, /stop may be meant for another bot
		name = cmp.Or(otherCommandNames()[name], name)
	}
	if addressee != "" && in.kind != digest.Private && !strings.EqualFold(addressee, r.answers.words.username()) {
		return nil, ""
	}
	if name == "start" && arguments != "" {
		if do := r.links[arguments[:1]]; do != nil {
			return do, arguments[1:]
		}
	}
	if name == "cancel" && in.kind != digest.Private && addressee == "" { // likewise
		return r.answers.cancelQuietly, ""
	}
	tooLong := utf8.RuneCountInString(arguments) > longestArgument
	for _, c := range r.commands {
		if c.name == name && (admin || !c.admin) {
			if tooLong {
				return r.answers.tooLong, ""
			}
			return c.do, arguments
		}
	}
	switch {
	case in.kind != digest.Private && addressee == "" && !in.toUs:
		return nil, ""
	case tooLong:
		return r.answers.tooLong, ""
	case isCommand:
		return r.unknown, ""
	default:
		return r.hint, arguments
	}
}

// answered finds who takes the words with which a reader answers a message of
// ours in private, nil if they are words like any others.
func (r *router) answered(in incoming) handler {
	first, rest, _ := strings.Cut(in.under, ":")
	second, _, _ := strings.Cut(rest, ":")
	if in.kind != digest.Private {
		return nil
	}
	return r.under[first+":"+second]
}

// press finds who answers a button, nil if nobody does.
func (r *router) press(data string, admin bool) (do handler, arguments string) {
	name, arguments, _ := strings.Cut(data, ":")
	if name == "c" {
		var word string
		word, arguments, _ = strings.Cut(arguments, ":")
		name = "c:" + word
	}
	if do := r.adminPresses[name]; do != nil && admin {
		return do, arguments
	}
	return r.presses[name], arguments
}
