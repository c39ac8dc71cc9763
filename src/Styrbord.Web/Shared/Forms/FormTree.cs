namespace Styrbord.Web.Shared.Forms;

/// <summary>The fields of a form as a tree: <c>activities[2].end</c> is the field <c>end</c> of item 2 of <c>activities</c>.</summary>
internal sealed class FormTree
{
    private const int Deepest = 8;
    // as many cells as are pasted in a grid at once
    private const int LongestList = 5_000;

    private readonly SortedDictionary<string, FormTree> _fields = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, FormTree> _items = [];

    public List<string> Values { get; } = [];

    public IEnumerable<(string Name, FormTree Tree)> Fields => _fields.Select(f => (f.Key, f.Value));

    public IEnumerable<(int Index, FormTree Tree)> Items => _items.Select(i => (i.Key, i.Value));

    public FormTree? Field(string name) => _fields.GetValueOrDefault(name);

    /// <summary>Puts a value at its path; false when the path is not one.</summary>
    public bool Add(string path, IEnumerable<string> values)
    {
        var at = this;
        var steps = 0;
        foreach (var step in path.Replace("[", ".[", StringComparison.Ordinal).Split('.'))
        {
            if (++steps > Deepest || at.Step(step) is not { } next)
            {
                return false;
            }

            at = next;
        }

        at.Values.AddRange(values);
        return true;
    }

    private FormTree? Step(string step)
    {
        if (step.Length == 0)
        {
            return null;
        }

        if (step[0] != '[')
        {
            return _fields.TryGetValue(step, out var field) ? field : _fields[step] = new FormTree();
        }

        return step[^1] == ']' && int.TryParse(step.AsSpan(1, step.Length - 2), System.Globalization.NumberStyles.None, null, out var index) && index < LongestList
            ? _items.TryGetValue(index, out var item) ? item : _items[index] = new FormTree()
            : null;
    }
}
