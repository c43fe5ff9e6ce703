package bot

import "context"

// help lists the commands with examples.
func (a *answers) help(_ context.Context, r Request) (Reply, error) {
	return say(a.in(r).markup("help", nil)), nil
}
