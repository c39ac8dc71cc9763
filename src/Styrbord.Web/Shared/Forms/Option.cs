namespace Styrbord.Web.Shared.Forms;

/// <summary>One choice of a select.</summary>
public sealed record Option(string Value, string Text);
