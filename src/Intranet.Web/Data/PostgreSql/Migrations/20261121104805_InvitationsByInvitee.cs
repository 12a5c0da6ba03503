using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class InvitationsByInvitee : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Invitation_PersonId",
                table: "Invitation");

            migrationBuilder.DropIndex(
                name: "IX_Invitation_PostId",
                table: "Invitation");

            migrationBuilder.CreateIndex(
                name: "IX_Invitation_PersonId_Status",
                table: "Invitation",
                columns: new[] { "PersonId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Invitation_PostId_Status",
                table: "Invitation",
                columns: new[] { "PostId", "Status" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Invitation_PersonId_Status",
                table: "Invitation");

            migrationBuilder.DropIndex(
                name: "IX_Invitation_PostId_Status",
                table: "Invitation");

            migrationBuilder.CreateIndex(
                name: "IX_Invitation_PersonId",
                table: "Invitation",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Invitation_PostId",
                table: "Invitation",
                column: "PostId");
        }
    }
}
