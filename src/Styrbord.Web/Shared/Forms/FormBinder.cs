using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Kernel;

namespace Styrbord.Web.Shared.Forms;

/// <summary>
/// Turns a form into the command's JSON by the command's own contract: whole numbers, truth values, lists and words become what
/// they are in the API, and an empty field that may be missing is left out.
/// </summary>
internal sealed class FormBinder(JsonSerializerOptions json)
{
    private const string Seen = "seen";
    private readonly List<Problem> _problems = [];

    /// <summary>The command's JSON, or what cannot be put into it. Fields the command does not have are passed on: the border names them.</summary>
    public (byte[] Json, IReadOnlyList<Problem> Problems) Bind(Type command, IFormCollection form)
    {
        var tree = new FormTree();
        foreach (var (name, values) in form.Where(f => !f.Key.StartsWith('_')))
        {
            if (!tree.Add(name, values.Select(v => v ?? "")))
            {
                _problems.Add(new BadFieldName(name));
            }
        }

        return (Encoding.UTF8.GetBytes(Object(tree, json.GetTypeInfo(command), "").ToJsonString()), _problems);
    }

    private JsonObject Object(FormTree tree, JsonTypeInfo contract, string path)
    {
        var found = new JsonObject();
        foreach (var property in contract.Properties)
        {
            var at = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            if (property.Name is Seen && tree.Field(Seen) is { Values: [.., var seen] })
            {
                // empty is an answer here: there was nothing when the page was shown
                found[Seen] = seen;
            }
            else if (Value(tree.Field(property.Name), property.PropertyType, property.IsRequired, at) is { } value)
            {
                found[property.Name] = value;
            }
        }

        foreach (var (name, _) in tree.Fields.Where(f => contract.Properties.All(p => !string.Equals(p.Name, f.Name, StringComparison.Ordinal))))
        {
            found[name] = "";
        }

        return found;
    }

    private JsonNode? Value(FormTree? tree, Type declared, bool required, string path)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(bool))
        {
            return Truth(tree, mayBeMissing: type != declared);
        }

        var contract = json.GetTypeInfo(type);
        if (ElementOf(type, contract) is { } element)
        {
            return tree is null && !required ? null : Array(tree, element, path);
        }

        if (tree is null)
        {
            return null;
        }

        if (contract.Kind == JsonTypeInfoKind.Object)
        {
            return tree.Fields.Any() ? Object(tree, contract, path) : null;
        }

        var written = tree.Values.Count == 0 ? "" : tree.Values[^1];
        if ((type == typeof(PartialDate) && written.Length > 0 && !PartialDate.TryParse(written, out _)) || (type == typeof(DateOnly) && written.Length > 0 && !DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)))
        {
            _problems.Add(new NotADate(path, written, OrMonth: type == typeof(PartialDate)));
            return null;
        }

        return IsNumber(type) ? Number(written, path)
            : written.Length == 0 && (type != typeof(string) || !required) ? null
            : JsonValue.Create(written);
    }

    private JsonArray Array(FormTree? tree, Type element, string path)
    {
        var list = new JsonArray();
        foreach (var (item, at) in Items(tree, path))
        {
            if (Value(item, element, required: true, at) is { } value)
            {
                list.Add(value);
            }
        }

        return list;
    }

    // a list of plain values may also come as one name sent several times (checkboxes)
    private static IEnumerable<(FormTree Item, string Path)> Items(FormTree? tree, string path)
    {
        if (tree is null)
        {
            yield break;
        }

        for (var i = 0; i < tree.Values.Count; i++)
        {
            if (tree.Values[i].Length > 0)
            {
                var one = new FormTree();
                one.Values.Add(tree.Values[i]);
                yield return (one, $"{path}[{i}]");
            }
        }

        foreach (var (index, item) in tree.Items.Where(i => i.Tree.Fields.Any() || i.Tree.Values.Any(v => v.Length > 0)))
        {
            yield return (item, $"{path}[{index}]");
        }
    }

    private JsonValue? Number(string written, string path)
    {
        var plain = written.Replace(Sv.Minus, '-').Replace($"{Sv.NoBreakSpace}", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (plain.Length == 0)
        {
            return null;
        }

        if (long.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return JsonValue.Create(number);
        }

        _problems.Add(new NotANumber(path, written));
        return null;
    }

    private static JsonValue? Truth(FormTree? tree, bool mayBeMissing)
    {
        var written = tree is null || tree.Values.Count == 0 ? "" : tree.Values[^1];
        return written.Length == 0 && mayBeMissing ? null : JsonValue.Create(written is "on" or "true");
    }

    private static bool IsNumber(Type type) => type == typeof(int) || type == typeof(long) || type == typeof(short);

    private static Type? ElementOf(Type type, JsonTypeInfo contract) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>) ? type.GetGenericArguments()[0]
        : contract.Kind == JsonTypeInfoKind.Enumerable ? contract.ElementType
        : null;
}
