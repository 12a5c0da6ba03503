using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.WebUtilities;

namespace Intranet.Web.Tests.LeakHunt;

/// <summary>A form that leads to another page and changes nothing.</summary>
internal sealed class AskingForm
{
    private static readonly string[] s_typed = ["text", "search", "tel", "email"];

    private readonly string _action;
    private readonly Dictionary<string, string?> _values = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Value)> _choices = [];

    public AskingForm(IHtmlFormElement form, string action)
    {
        _action = action;
        foreach (var element in form.Elements)
        {
            if (element.GetAttribute("name") is not { Length: > 0 } name || element.HasAttribute("disabled")) continue;
            Add(name, element);
        }
    }

    public List<string> Boxes { get; } = [];

    /// <summary>Forms of the same kind stand on pages about different records.</summary>
    public string Kind => $"{string.Concat(_action.Where(c => !char.IsAsciiDigit(c)))} {string.Join(' ', _values.Keys.Concat(_choices.Select(c => c.Name)).Concat(Boxes).Distinct().Order(StringComparer.Ordinal))}";

    public IEnumerable<string> Choices => _choices.Select(choice => With(choice.Name, choice.Value));

    public string With(string field, string value) =>
        QueryHelpers.AddQueryString(_action, new Dictionary<string, string?>(_values.Where(v => v.Value is { Length: > 0 }), StringComparer.Ordinal) { [field] = value });

    private void Add(string name, AngleSharp.Dom.IElement element)
    {
        switch (element)
        {
            case IHtmlSelectElement select:
                _values[name] = select.Value;
                _choices.AddRange(select.Options.Select(o => (name, o.Value)));
                break;
            case IHtmlInputElement { Type: "checkbox" or "radio" } box:
                _choices.Add((name, box.Value));
                break;
            case IHtmlInputElement input when s_typed.Contains(input.Type):
                Boxes.Add(name);
                _values[name] = input.Value;
                break;
            case IHtmlInputElement { Type: not "submit" and not "button" } input:
                _values[name] = input.Value;
                break;
            case IHtmlButtonElement button:
                _choices.Add((name, button.Value ?? ""));
                break;
        }
    }
}
