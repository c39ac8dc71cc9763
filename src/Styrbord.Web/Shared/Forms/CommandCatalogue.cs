using System.Text.Json;
using Styrbord.Domain;

namespace Styrbord.Web.Shared.Forms;

/// <summary>The commands that can be asked for by name, with their JSON contracts. Tests may give their own.</summary>
public sealed record CommandCatalogue(Func<string, Type?> TypeOf, JsonSerializerOptions Json)
{
    public static CommandCatalogue OfModel { get; } = new(name => Model.Commands.GetValueOrDefault(name)?.Type, Model.Json);
}
