using System.Collections.Immutable;
using System.Text;

namespace Styrbord.Domain.Documents;

/// <summary>Two texts as one row of segments: what is removed stands before what is added in its place.</summary>
public static class Segments
{
    public static ImmutableArray<Segment> Of(string left, string right)
    {
        var words = Tokens.Of(left);
        var others = Tokens.Of(right);
        var row = new Row();
        foreach (var step in Alignment.Of(words, others))
        {
            if (step.IsSame)
            {
                row.Same(words[step.Left]);
            }
            else if (step.Right < 0)
            {
                row.Removed.Append(words[step.Left]);
            }
            else
            {
                row.Added.Append(others[step.Right]);
            }
        }

        return row.Build();
    }

    private sealed class Row
    {
        private readonly List<Segment> _segments = [];
        private readonly StringBuilder _same = new();

        public StringBuilder Removed { get; } = new();

        public StringBuilder Added { get; } = new();

        public void Same(string token)
        {
            Flush();
            _same.Append(token);
        }

        public ImmutableArray<Segment> Build()
        {
            Flush();
            Add(SegmentKind.Same, _same);
            return [.. _segments];
        }

        // a phrase that was replaced reads better whole than word by word with the same spaces between
        private void Flush()
        {
            if (Removed.Length == 0 && Added.Length == 0)
            {
                return;
            }

            if (Removed.Length > 0 && Added.Length > 0 && _same.Length > 0 && string.IsNullOrWhiteSpace(_same.ToString()) && EndsWithReplacement())
            {
                Removed.Insert(0, _segments[^2].Text + _same);
                Added.Insert(0, _segments[^1].Text + _same);
                _segments.RemoveRange(_segments.Count - 2, 2);
                _same.Clear();
            }

            Add(SegmentKind.Same, _same);
            Add(SegmentKind.Removed, Removed);
            Add(SegmentKind.Added, Added);
        }

        private bool EndsWithReplacement() => _segments is [.., { Kind: SegmentKind.Removed }, { Kind: SegmentKind.Added }];

        private void Add(SegmentKind kind, StringBuilder text)
        {
            if (text.Length > 0)
            {
                _segments.Add(new Segment(kind, text.ToString()));
                text.Clear();
            }
        }
    }
}
