using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Styrbord.Rendering.Docx;

/// <summary>The numbering of lists: one form for bullets, one for numbers; each numbered list begins at its own number.</summary>
internal sealed class DocxLists
{
    private const int BulletForm = 0;
    private const int NumberForm = 1;
    private const int Bullets = 1;
    private readonly List<(int Level, int Start)> _numbered = [];

    /// <summary>The id that the paragraphs of one list carry.</summary>
    public int Add(bool ordered, int level, int start)
    {
        if (!ordered)
        {
            return Bullets;
        }

        _numbered.Add((level, start));
        return Bullets + _numbered.Count;
    }

    public void Write(NumberingDefinitionsPart part)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument();
        writer.WriteStartElement(new W.Numbering());
        writer.WriteElement(Form(BulletForm, W.NumberFormatValues.Bullet, level => level == 0 ? "•" : "–"));
        writer.WriteElement(Form(NumberForm, W.NumberFormatValues.Decimal, level => $"%{level + 1}."));
        writer.WriteElement(new W.NumberingInstance(new W.AbstractNumId { Val = BulletForm }) { NumberID = Bullets });
        for (var i = 0; i < _numbered.Count; i++)
        {
            var (level, start) = _numbered[i];
            writer.WriteElement(new W.NumberingInstance(
                new W.AbstractNumId { Val = NumberForm },
                new W.LevelOverride(new W.StartOverrideNumberingValue { Val = start }) { LevelIndex = level })
            { NumberID = Bullets + 1 + i });
        }

        writer.WriteEndElement();
    }

    private static W.AbstractNum Form(int id, W.NumberFormatValues format, Func<int, string> text)
    {
        var form = new W.AbstractNum(new W.MultiLevelType { Val = W.MultiLevelValues.HybridMultilevel }) { AbstractNumberId = id };
        for (var level = 0; level < 2; level++)
        {
            form.Append(new W.Level(
                new W.StartNumberingValue { Val = 1 },
                new W.NumberingFormat { Val = format },
                new W.LevelText { Val = text(level) },
                new W.LevelJustification { Val = W.LevelJustificationValues.Left },
                new W.PreviousParagraphProperties(new W.Indentation { Left = $"{(level + 1) * 397}", Hanging = "397" }))
            { LevelIndex = level });
        }

        return form;
    }
}
