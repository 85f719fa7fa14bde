import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/**
 * Lists a partner's customers: java -Djavax.net.ssl.trustStore=training.p12 Client.java https://localhost:4443
 * Java trusts the training authority for this one process by the trust store that it is given.
 */
public class Client {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public static void main(String[] arguments) throws Exception {
        String root = arguments.length > 0 ? arguments[0] : "https://localhost:4443";
        String form = "grant_type=client_credentials"
            + "&client_id=a0000001-0000-4000-8000-000000000001"
            + "&client_secret=Oriolus-training-secret-1"
            + "&resource=https%3A%2F%2Fapi.partnercenter.microsoft.com";
        String granted = send(HttpRequest
            .newBuilder(URI.create(root + "/b0000001-0000-4000-8000-000000000000/oauth2/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
        var token = Pattern.compile("\"access_token\":\"([^\"]+)\"").matcher(granted);
        if (!token.find()) throw new IllegalStateException(granted);
        String customers = send(HttpRequest
            .newBuilder(URI.create(root + "/v1/customers"))
            .header("Authorization", "Bearer " + token.group(1))
            .header("Accept", "application/json"));
        Pattern.compile("\"companyName\":\"([^\"]+)\"").matcher(customers).results()
            .forEach(name -> System.out.println(name.group(1)));
    }

    private static String send(HttpRequest.Builder request) throws Exception {
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException(answer.body());
        return answer.body();
    }
}
