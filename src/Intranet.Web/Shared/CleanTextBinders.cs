using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace Intranet.Web.Shared;

/// <summary>Drops the null character from what is typed: no keyboard writes it, and PostgreSQL refuses to store or compare it.</summary>
internal sealed class CleanTextBinders : IModelBinderProvider
{
    private const string Null = "\0";

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(string)
            ? new Binder(new SimpleTypeModelBinder(typeof(string), context.Services.GetRequiredService<ILoggerFactory>()))
            : null;

    private sealed class Binder(SimpleTypeModelBinder inner) : IModelBinder
    {
        public async Task BindModelAsync(ModelBindingContext bindingContext)
        {
            await inner.BindModelAsync(bindingContext);
            if (bindingContext.Result.Model is string text && text.Contains(Null, StringComparison.Ordinal))
                bindingContext.Result = ModelBindingResult.Success(text.Replace(Null, "", StringComparison.Ordinal));
        }
    }
}
