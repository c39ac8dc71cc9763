namespace Styrbord.Web.Shared.Forms;

/// <summary>The form a field stands in: prefix of ids on the page, and what a refusal of this very form left.</summary>
public sealed record FormScope(string Prefix, FormState State)
{
    public static readonly FormScope Nothing = new("", FormState.None);

    public bool Refused => State.IsRefused;

    /// <summary>This very form was sent, and is shown again: refused, or to show how a text will look.</summary>
    public bool Sent => State.Command.Length > 0;

    /// <summary>Said by each field of the form as the page is made: the error summary links to those there are, by their names.</summary>
    public void Offer(string field, string label)
    {
        if (Refused)
        {
            State.Labels[field] = label;
        }
    }

    /// <summary>Id of a field's control: the error summary links to it.</summary>
    public string IdOf(string field) => FieldId(Prefix, field);

    public static string FieldId(string prefix, string field) =>
        prefix + "-" + field.Replace('[', '-').Replace("]", "", StringComparison.Ordinal).Replace('.', '-');
}
