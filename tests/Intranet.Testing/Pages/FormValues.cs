using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Shouldly;

namespace Intranet.Testing.Pages;

/// <summary>What a browser would send for a form.</summary>
internal static class FormValues
{
    public static IReadOnlyList<KeyValuePair<string, string>> Of(IHtmlFormElement form, IReadOnlyDictionary<string, string> fields, string? button)
    {
        var names = form.Elements.Select(NameOf).ToHashSet(StringComparer.Ordinal);
        fields.Keys.Where(name => !names.Contains(name)).ShouldBeEmpty("The form has no such fields.");
        var kept = form.Elements.Where(e => NameOf(e) is { } name && !fields.ContainsKey(name)).SelectMany(Kept);
        return [.. kept, .. fields, .. Pressed(form, button)];
    }

    private static string? NameOf(IElement element) => element.GetAttribute("name");

    private static IEnumerable<KeyValuePair<string, string>> Kept(IElement element)
    {
        if (element.HasAttribute("disabled")) return [];
        var name = NameOf(element)!;
        return element switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
            IHtmlInputElement { Type: "submit" or "button" or "image" or "file" } => [],
            IHtmlInputElement input => [new(name, input.Value)],
            IHtmlSelectElement select => select.Options.Where(o => o.IsSelected).Select(o => KeyValuePair.Create(name, o.Value)),
            IHtmlTextAreaElement area => [new(name, area.Value)],
            _ => [],
        };
    }

    private static IEnumerable<KeyValuePair<string, string>> Pressed(IHtmlFormElement form, string? button) =>
        form.QuerySelectorAll<IHtmlButtonElement>("button")
            .Where(b => button is not null && Page.Visible(b) == button && b.HasAttribute("name"))
            .Select(b => KeyValuePair.Create(b.Name!, b.Value ?? ""))
            .Take(1);
}
