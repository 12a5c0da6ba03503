using Intranet.Domain.Kernel;
using Microsoft.AspNetCore.Mvc;

namespace Intranet.Web.Shared;

/// <summary>What model binding itself says, in the reader's language.</summary>
internal static class ModelBindingTexts
{
    public static void Localise(MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetValueMustNotBeNullAccessor(_ => Say("field.required"));
        messages.SetMissingBindRequiredValueAccessor(_ => Say("field.required"));
        messages.SetMissingKeyOrValueAccessor(() => Say("field.required"));
        messages.SetMissingRequestBodyRequiredValueAccessor(() => Say("field.required"));
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => Say("field.not-understood"));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Say("field.not-understood"));
        messages.SetUnknownValueIsInvalidAccessor(_ => Say("field.not-understood"));
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Say("field.not-understood"));
        messages.SetValueIsInvalidAccessor(_ => Say("field.not-understood"));
        messages.SetValueMustBeANumberAccessor(_ => Say("field.number"));
        messages.SetNonPropertyValueMustBeANumberAccessor(() => Say("field.number"));
    }

    // Binding messages are made without the request's services; the resource is the same.
    public static string Say(string code) => RefusalTexts.Resources.GetString(code, Texts.Culture) ?? code;
}
