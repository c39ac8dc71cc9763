using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Secrecy;
using Styrbord.Timeline;

namespace Styrbord.Web.Shared.Views;

/// <summary>
/// The timeline read forward by an account: an event is told if neither what is secret now nor what was when it happened hides it. A mark
/// that was lifted opens the present, not what was written while it stood.
/// </summary>
internal sealed class VisibleThen(Authority now, Visible present, string? account, DateOnly today, Authority before)
{
    private Visible? _then;
    private object? _marks;

    /// <summary>The state just before the next event.</summary>
    public Authority Before { get; private set; } = before;

    public bool MaySum => present.MaySum && Then.MaySum;

    /// <summary>The state just before, as the account may see it.</summary>
    public Authority Seen => string.Equals(Then.Key, present.Key, StringComparison.Ordinal) ? Then.Of(Before) : present.Of(Then.Of(Before));

    // which things are secret follows the marks; what a plan took over from another is known of the present state too
    private Visible Then
    {
        get
        {
            if (_then is null || !ReferenceEquals(_marks, Before.Secrecy))
            {
                (_then, _marks) = (Visible.Of(Before, now, account, today), Before.Secrecy);
            }

            return _then;
        }
    }

    public bool Shows(Event happened) => present.Shows(now, happened) && present.Shows(Before, happened) && Then.Shows(Before, happened);

    public void Go(TimelineEntry entry) => Before = Before.After(entry.Seq, entry.At, entry.Event);
}
