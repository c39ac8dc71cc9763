using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;

namespace Styrbord.Web.Shared.Forms;

/// <summary>The commands that can be asked for by name, with their JSON contracts. Tests give their own.</summary>
public sealed record CommandCatalogue(FrozenDictionary<string, CommandRow> Rows, JsonSerializerOptions Json)
{
    public static readonly CommandCatalogue OfTheModel = new(Model.Commands, Model.Json);

    public JsonTypeInfo Contract(CommandRow row) => Json.GetTypeInfo(row.Type);

    public Command Read(CommandRow row, ReadOnlySpan<byte> json) =>
        (Command?)JsonSerializer.Deserialize(json, Contract(row)) ?? throw new JsonException("null");
}
