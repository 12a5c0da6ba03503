using System.Globalization;
using Intranet.Domain.Kernel;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Intranet.Web.Shared;

/// <summary>Reads whole numbers as people type them, in Thai digits too.</summary>
internal sealed class NumberBinders : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(int) ? new Binder() : null;

    private sealed class Binder : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var name = bindingContext.ModelName;
            var typed = bindingContext.ValueProvider.GetValue(name);

            // What is not sent keeps the value it has.
            if (typed == ValueProviderResult.None) return Task.CompletedTask;

            bindingContext.ModelState.SetModelValue(name, typed);
            var text = ThaiText.FoldDigits(typed.FirstValue ?? "").Trim();
            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                bindingContext.Result = ModelBindingResult.Success(number);
            else if (text.Length == 0 && bindingContext.ModelMetadata.IsReferenceOrNullableType)
                bindingContext.Result = ModelBindingResult.Success(null);
            else
                bindingContext.ModelState.TryAddModelError(name, ModelBindingTexts.Say(text.Length == 0 ? "field.required" : "field.number"));
            return Task.CompletedTask;
        }
    }
}
