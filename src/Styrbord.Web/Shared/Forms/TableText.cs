using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Exchange.Excel;
using Styrbord.Web.Shared.Files;

namespace Styrbord.Web.Shared.Forms;

/// <summary>A list of a command that a form sends as one text: a line for each item, as it is pasted from a sheet or read from a file.</summary>
/// <param name="Command">Name of the command's record.</param>
/// <param name="Field">The list, for instance <c>rows</c>.</param>
/// <param name="Read">The fields of the command that the text's rows come to.</param>
internal sealed record TableField(string Command, string Field, Func<TableText, IEnumerable<(string Name, string Value)>> Read);

/// <summary>The cells of such a text, with what its words are looked up in.</summary>
internal sealed record TableText(Authority Authority, DateOnly Day, string Field, IReadOnlyList<string[]> Lines)
{
    /// <summary>Name of the file's control, and of the hidden one that says which field the file is for.</summary>
    public const string File = "_tabellfil", For = "_tabell";

    public static string Cell(string[] line, int column) => column >= 0 && column < line.Length ? line[column] : "";

    /// <summary>The lines below a line of headings, if it begins with one.</summary>
    public IEnumerable<(string[] Line, string At)> Items(string heading) =>
        Lines.SkipWhile((l, i) => i == 0 && string.Equals(Cell(l, 0), heading, StringComparison.OrdinalIgnoreCase)).Select((l, i) => (l, $"{Field}[{i}]"));

    /// <summary>A file's text stands in its field, so that it is kept there when the form is refused; a problem when it cannot be read.</summary>
    public static async Task<(IFormCollection Form, Problem? Fault)> WithFileAsync(IFormCollection form, CancellationToken cancel)
    {
        if (form.Files[File] is not { Length: > 0 } file || form[For] is not [{ Length: > 0 } field])
        {
            return (form, null);
        }

        var text = (string?)null;
        if (file.Length <= SheetText.MaxBytes)
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancel);
            text = SheetText.Read(bytes.ToArray());
        }

        return text is null ? (form, new FileNotRead(field, SheetText.MaxBytes)) : (With(form, [field], [(field, text)]), null);
    }

    /// <summary>The form with every such text as the fields it comes to.</summary>
    public static IFormCollection InOneForm(IFormCollection form, string command, IEnumerable<TableField> fields, Authority authority, DateOnly day)
    {
        foreach (var field in fields.Where(f => string.Equals(f.Command, command, StringComparison.Ordinal) && form[f.Field] is [{ }]))
        {
            form = With(form, [field.Field], field.Read(new(authority, day, field.Field, Split(form[field.Field].ToString()))));
        }

        return form;
    }

    internal static IReadOnlyList<string[]> Split(string text)
    {
        var separator = text.Contains('\t', StringComparison.Ordinal) ? '\t' : ';';
        return [.. text.TrimStart('\ufeff').Split('\n').Where(l => !string.IsNullOrWhiteSpace(l.Replace(';', ' '))).Select(l => Cells(l.TrimEnd('\r'), separator))];
    }

    private static string[] Cells(string line, char separator)
    {
        var (cells, cell, quoted) = (new List<string>(), new System.Text.StringBuilder(), false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && (quoted || cell.Length == 0))
            {
                if (quoted && i + 1 < line.Length && line[i + 1] == '"')
                {
                    cell.Append(line[i++]);
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (line[i] == separator && !quoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        return [.. cells, cell.ToString().Trim()];
    }

    private static FormCollection With(IFormCollection form, string[] without, IEnumerable<(string Name, string Value)> more)
    {
        var fields = form.Where(f => !without.Contains(f.Key, StringComparer.Ordinal)).ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
        foreach (var group in more.GroupBy(m => m.Name, StringComparer.Ordinal))
        {
            fields[group.Key] = new StringValues([.. group.Select(m => m.Value)]);
        }

        return new(fields, form.Files);
    }
}
