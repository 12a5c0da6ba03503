using Intranet.Domain.Calendar;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Intranet.Web.Shared;

/// <summary>Reads dates and times as people type them (see <see cref="ThaiDate"/>).</summary>
internal sealed class ThaiDateBinders : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new Binder<DateOnly>(ThaiDate.TryParse, "field.date")
        : context.Metadata.UnderlyingOrModelType == typeof(TimeOnly) ? new Binder<TimeOnly>(ThaiDate.TryParseTime, "field.time")
        : null;

    private delegate bool Parse<T>(string? text, out T value);

    private sealed class Binder<T>(Parse<T> parse, string refusal) : IModelBinder
        where T : struct
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var name = bindingContext.ModelName;
            var typed = bindingContext.ValueProvider.GetValue(name);
            if (typed != ValueProviderResult.None) bindingContext.ModelState.SetModelValue(name, typed);
            if (parse(typed.FirstValue, out var value))
                bindingContext.Result = ModelBindingResult.Success(value);
            else if (string.IsNullOrWhiteSpace(typed.FirstValue) && bindingContext.ModelMetadata.IsReferenceOrNullableType)
                bindingContext.Result = ModelBindingResult.Success(null);
            else
                bindingContext.ModelState.TryAddModelError(name, ModelBindingTexts.Say(string.IsNullOrWhiteSpace(typed.FirstValue) ? "field.required" : refusal));
            return Task.CompletedTask;
        }
    }
}
