namespace Styrbord.Web.Shared.Shell;

/// <summary>The menu: only what exists, in the order of the year.</summary>
internal static class Menu
{
    /// <param name="Key">What a page names in <c>Nav</c>.</param>
    /// <param name="Shortcut">The letter after G.</param>
    /// <param name="AtFoot">May stand at the foot of a narrow screen.</param>
    internal sealed record Entry(string Key, string Text, string Address, string Icon, char Shortcut, bool AtFoot = true)
    {
        public string Letter { get; } = Shortcut.ToString();
    }

    public static readonly IReadOnlyList<Entry> Entries =
    [
        new("arbete", "Mitt arbete", "/", "list", 'm'),
        new("arshjul", "Årshjul", "/arshjul", "wheel", 'h', AtFoot: false),
        new("trad", "Röda tråden", "/roda-traden", "thread", 'r'),
        new("planer", "Planer", "/planer", "file", 'p'),
        new("budget", "Budget", "/ramar", "bars", 'b', AtFoot: false),
        new("beslut", "Beslut", "/beslut", "decision", 'd'),
        new("styrning", "Styrning", "/styrdokument", "file", 's'),
        new("organisation", "Organisation", "/organisation", "wheel", 'o'),
    ];
}
