using System.Text.Encodings.Web;
using System.Text.Unicode;
using Intranet.Web.Pages.Meetings;
using Intranet.Web.Pages.Referrals;
using Intranet.Web.Papers;
using Intranet.Web.Shared;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;

namespace Intranet.Web.Hosting;

internal static class PageHosting
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Cultures.Thai);
            options.SupportedCultures = [.. Cultures.All];
            options.SupportedUICultures = [.. Cultures.All];
            options.RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = Cultures.CookieName }];
        });
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RouteOptions>(options =>
        {
            options.LowercaseUrls = true;
            options.LowercaseQueryStrings = false;
        });
        services.AddScoped<Texts>();
        services.AddScoped<RecordHistory>();
        services.AddScoped<Pages.Complaints.Rules.RoutingWords>();
        services.AddScoped<Deadlines>();
        services.AddScoped<DateEcho>();
        services.AddScoped<FieldLabels>();
        services.AddScoped<Pages.Meetings.Colleagues>();
        services.AddScoped<Pages.Tasks.KeyNames>();
        services.AddScoped<Pages.Tasks.TaskOutlooks>();
        services.AddSingleton<ProvinceName>();
        services.AddSingleton<ShownCalendar>();
        services.AddScoped<MeetingPapers>();
        services.AddScoped<Signatories>();
        services.AddScoped<ReferralLetters>();
        services.AddOptions<PaperOptions>().BindConfiguration(PaperOptions.Section);
        services.AddRazorPages(options =>
        {
            options.Conventions.Add(new Kebab());
            foreach (var area in Areas.All) options.Conventions.AuthorizeFolder($"/{area.Folder}", area.Permission);
        });
        services.Configure<MvcOptions>(options =>
        {
            ModelBindingTexts.Localise(options);
            options.ModelBinderProviders.Insert(0, new ThaiDateBinders());
            options.ModelBinderProviders.Insert(0, new NumberBinders());
            options.ModelBinderProviders.Insert(0, new CleanTextBinders());

            // The use case says which fields it needs, in the reader's language.
            options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        });
        return services;
    }
}
