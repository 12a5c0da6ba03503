using Intranet.Testing;
using Intranet.Web.Pages.Administration;
using Intranet.Workflows.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Administration;

public sealed class OutboxTextTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Every_kind_of_outbox_message_has_a_name()
    {
        await using var scope = (await app.ServicesAsync()).CreateAsyncScope();
        var texts = scope.ServiceProvider.GetRequiredService<IStringLocalizer<OperationsPageTexts>>();

        scope.ServiceProvider.GetServices<IOutboxDeliverer>().Select(d => d.Kind).Where(kind => texts[$"message.{kind}"].ResourceNotFound).ShouldBeEmpty();
    }
}
