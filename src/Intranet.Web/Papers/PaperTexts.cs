using System.Resources;
using Intranet.Web.Hosting;

namespace Intranet.Web.Papers;

/// <summary>
/// The fixed phrases of official papers: PaperTexts.resx, to be reworded there as a province likes. Papers are Thai by
/// nature, so the reader's language is not asked; PaperTexts.en.resx says what each phrase means.
/// </summary>
public sealed class PaperTexts
{
    private static readonly ResourceManager s_texts = new(typeof(PaperTexts));

    private PaperTexts() { }

    public static PaperTexts L { get; } = new();

    public string this[string key] =>
        s_texts.GetString(key, Cultures.Thai) ?? throw new ArgumentException($"No phrase is called '{key}'.", nameof(key));

    public string this[string key, params object[] args] => string.Format(Cultures.Thai, this[key], args);
}
